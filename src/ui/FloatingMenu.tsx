/** An open menu at a place of the screen. It never locks the page, so what stands behind stays in reach. */
import { DropdownMenu as Parts } from 'radix-ui'
import { type CSSProperties, useRef } from 'react'
import styles from './Menu.module.css'
import { MenuEntries } from './MenuEntries'
import type { MenuEntry } from './menuItem'

export interface FloatingMenuProps {
  /** Where it hangs, in client pixels. */
  place: { x: number; y: number; width: number; height: number }
  entries: readonly MenuEntry[]
  align?: 'start' | 'center' | 'end'
  side?: 'top' | 'bottom' | 'left' | 'right'
  /** What opened it: a press there is its own affair, and it gets the focus back. */
  opener: HTMLElement | null
  /** The first item takes the focus. */
  byKey: boolean
  onClose: () => void
}

export function FloatingMenu(props: FloatingMenuProps) {
  const { place, entries, align = 'start', side = 'bottom', opener, byKey, onClose } = props
  const content = useRef<HTMLDivElement>(null)
  const at: CSSProperties = {
    position: 'fixed',
    left: place.x,
    top: place.y,
    width: place.width,
    height: place.height,
    pointerEvents: 'none',
  }
  return (
    <Parts.Root modal={false} open onOpenChange={(open) => !open && onClose()}>
      <Parts.Trigger asChild>
        <span style={at} aria-hidden="true" />
      </Parts.Trigger>
      <Parts.Portal>
        <Parts.Content
          ref={content}
          className={styles.menu}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          loop
          aria-label={opener?.ariaLabel ?? undefined}
          onInteractOutside={(event) => {
            if (event.target instanceof Node && opener?.contains(event.target)) event.preventDefault()
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            // Whoever was chosen may have taken the focus elsewhere by now, such as a dialog.
            if (document.activeElement === document.body) opener?.focus()
          }}
          onFocus={(event) => {
            if (byKey && event.target === content.current) firstItem(content.current)?.focus()
          }}
        >
          <MenuEntries parts={Parts} entries={entries} />
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  )
}

const firstItem = (menu: HTMLElement) => menu.querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')
