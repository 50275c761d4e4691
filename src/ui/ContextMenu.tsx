/** The menu of the right click, the menu key and the long press, for all that stands inside it. */
import { cloneElement, type MouseEvent, type ReactElement, useEffect, useState } from 'react'
import { fetchMenuSoon, LazyMenu } from './lazyMenu'
import type { MenuEntry } from './menuItem'

export interface ContextMenuProps {
  /** One element; a right click on anything in it opens the menu. */
  children: ReactElement<{ onContextMenu?: (event: MouseEvent<HTMLElement>) => void }>
  /** Asked when the menu opens, with what was clicked; an empty list opens nothing. */
  items: (target: Element) => readonly MenuEntry[]
  disabled?: boolean | undefined
}

interface Open {
  entries: readonly MenuEntry[]
  place: { x: number; y: number; width: number; height: number }
  opener: HTMLElement | null
  byKey: boolean
}

/** The menu key gives a place of its own or none; then the menu hangs on what has the focus. */
function placeOf(event: MouseEvent, target: Element): Open['place'] {
  const { clientX: x, clientY: y } = event
  return x === 0 && y === 0 ? target.getBoundingClientRect() : { x, y, width: 0, height: 0 }
}

export function ContextMenu({ children, items, disabled }: ContextMenuProps) {
  const [open, setOpen] = useState<Open | null>(null)
  useEffect(fetchMenuSoon, [])
  return (
    <>
      {cloneElement(children, {
        onContextMenu(event: MouseEvent<HTMLElement>) {
          children.props.onContextMenu?.(event)
          if (disabled || event.defaultPrevented || !(event.target instanceof Element)) return
          const entries = items(event.target)
          if (entries.length === 0) return
          event.preventDefault()
          const opener = document.activeElement instanceof HTMLElement ? document.activeElement : null
          setOpen({ entries, place: placeOf(event, event.target), opener, byKey: event.button !== 2 })
        },
      })}
      {open && (
        <LazyMenu
          // A second right click elsewhere is another menu.
          key={`${open.place.x} ${open.place.y}`}
          place={open.place}
          entries={open.entries}
          opener={open.opener}
          byKey={open.byKey}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
