/** A menu that a button opens. */
import { cloneElement, type KeyboardEvent, type MouseEvent, type ReactElement, useEffect, useState } from 'react'
import { fetchMenuSoon, LazyMenu } from './lazyMenu'
import type { MenuEntry } from './menuItem'

interface TriggerProps {
  onClick?: (event: MouseEvent<HTMLElement>) => void
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
  'aria-haspopup'?: 'menu'
  'aria-expanded'?: boolean
}

export interface MenuProps {
  /** The button. */
  trigger: ReactElement<TriggerProps>
  /** A function is asked when the menu opens. */
  items: readonly MenuEntry[] | (() => readonly MenuEntry[])
  align?: 'start' | 'center' | 'end'
  side?: 'top' | 'bottom' | 'left' | 'right'
  onOpenChange?: (open: boolean) => void
}

interface Open {
  opener: HTMLElement
  entries: readonly MenuEntry[]
  byKey: boolean
}

export function Menu({ trigger, items, align, side, onOpenChange }: MenuProps) {
  const [open, setOpen] = useState<Open | null>(null)
  useEffect(fetchMenuSoon, [])
  const toggle = (opener: HTMLElement, byKey: boolean) => {
    const next = open ? null : { opener, byKey, entries: typeof items === 'function' ? items() : items }
    setOpen(next)
    onOpenChange?.(next !== null)
  }
  return (
    <>
      {cloneElement(trigger, {
        'aria-haspopup': 'menu',
        'aria-expanded': open !== null,
        onClick(event: MouseEvent<HTMLElement>) {
          trigger.props.onClick?.(event)
          // A click that a key made has no place.
          if (!event.defaultPrevented) toggle(event.currentTarget, event.detail === 0)
        },
        onKeyDown(event: KeyboardEvent<HTMLElement>) {
          trigger.props.onKeyDown?.(event)
          if (event.key !== 'ArrowDown' || open) return
          event.preventDefault()
          toggle(event.currentTarget, true)
        },
      })}
      {open && (
        <LazyMenu
          place={open.opener.getBoundingClientRect()}
          entries={open.entries}
          align={align}
          side={side}
          opener={open.opener}
          byKey={open.byKey}
          onClose={() => {
            setOpen(null)
            onOpenChange?.(false)
          }}
        />
      )}
    </>
  )
}
