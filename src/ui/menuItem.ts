/** What a menu offers, as data: the same list serves a button's menu and the right click. */
import type { ReactNode } from 'react'

export interface MenuItem {
  label: string
  /** A second line. */
  hint?: string
  /** A lucide name, or a mark of our own. */
  icon?: string | ReactNode
  /** tinykeys notation, shown at the end. */
  keys?: string
  danger?: boolean
  disabled?: boolean
  /** Where present it is a box to tick, or with `radio` one of several. */
  checked?: boolean
  radio?: boolean
  submenu?: readonly MenuEntry[]
  onSelect?: () => void
}

/** An item, a line between groups, or a group's heading. */
export type MenuEntry = MenuItem | 'line' | { heading: string }
