/** A menu that a button opens. It never locks the page, so what stands behind stays in reach. */
import { DropdownMenu } from 'radix-ui'
import { type ReactElement, useState } from 'react'
import styles from './Menu.module.css'
import { MenuEntries } from './MenuEntries'
import type { MenuEntry } from './menuItem'

export interface MenuProps {
  /** The button. */
  trigger: ReactElement
  /** A function is asked when the menu opens. */
  items: readonly MenuEntry[] | (() => readonly MenuEntry[])
  align?: 'start' | 'center' | 'end'
  side?: 'top' | 'bottom' | 'left' | 'right'
  onOpenChange?: (open: boolean) => void
}

export function Menu({ trigger, items, align = 'start', side = 'bottom', onOpenChange }: MenuProps) {
  const [open, setOpen] = useState(false)
  const change = (next: boolean) => {
    setOpen(next)
    onOpenChange?.(next)
  }
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={change}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      {open && (
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            className={styles.menu}
            align={align}
            side={side}
            sideOffset={4}
            collisionPadding={8}
            loop
          >
            <MenuEntries parts={DropdownMenu} entries={typeof items === 'function' ? items() : items} />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      )}
    </DropdownMenu.Root>
  )
}
