/** The menu of the right click, the menu key and the long press, for all that stands inside it. */
import { ContextMenu as Parts } from 'radix-ui'
import { type ReactElement, useState } from 'react'
import styles from './Menu.module.css'
import { MenuEntries } from './MenuEntries'
import type { MenuEntry } from './menuItem'

export interface ContextMenuProps {
  /** One element; a right click on anything in it opens the menu. */
  children: ReactElement
  /** Asked when the menu opens, with what was clicked; an empty list opens nothing. */
  items: (target: Element) => readonly MenuEntry[]
  disabled?: boolean | undefined
}

export function ContextMenu({ children, items, disabled }: ContextMenuProps) {
  const [entries, setEntries] = useState<readonly MenuEntry[]>([])
  const ask = (target: EventTarget) => {
    const next = target instanceof Element ? items(target) : []
    setEntries(next)
    return next
  }
  return (
    <Parts.Root modal={false}>
      <Parts.Trigger
        asChild
        disabled={disabled}
        onContextMenu={(event) => {
          // Radix opens only where the event is still free.
          if (ask(event.target).length === 0) event.preventDefault()
        }}
        onPointerDown={(event) => {
          // A long press opens without an event of its own.
          if (event.pointerType !== 'mouse') ask(event.target)
        }}
      >
        {children}
      </Parts.Trigger>
      <Parts.Portal>
        <Parts.Content className={styles.menu} collisionPadding={8} loop>
          <MenuEntries parts={Parts} entries={entries} />
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  )
}
