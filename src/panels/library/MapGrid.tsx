/** The maps as pictures or as a list: one tab stop, arrows to walk, F2 renames, Delete moves to the trash. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useT } from '../../ui/useT'
import { arrowTo } from './arrows'
import { MapCard, type MapDeeds } from './MapCard'
import styles from './MapGrid.module.css'
import type { MapEntry } from '../../model/mapEntry'

export interface MapGridProps extends MapDeeds {
  entries: readonly MapEntry[]
  view: 'grid' | 'list'
  now: number
  found?: ReadonlyMap<string, string> | null
  /** Stands after the last map. */
  children?: ReactNode
}

export function MapGrid({ entries, view, now, found, children, ...deeds }: MapGridProps) {
  const t = useT()
  const list = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const [renaming, setRenaming] = useState<string | null>(null)
  const goTo = useRef<string | null>(null)
  const stop = entries.some((entry) => entry.id === current) ? current : entries[0]?.id

  // After the list has changed, the focus goes where the last deed left it.
  useEffect(() => {
    if (goTo.current === null) return
    linkOf(list.current, goTo.current)?.focus()
    goTo.current = null
  })

  const trash = (id: string) => {
    const at = entries.findIndex((entry) => entry.id === id)
    const neighbour = entries[at + 1] ?? entries[at - 1]
    deeds.onTrash(id)
    // The focus stays among the maps.
    if (!neighbour) return
    linkOf(list.current, neighbour.id)?.focus()
    goTo.current = neighbour.id
  }

  const onKeyDown = (id: string, event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'F2') setRenaming(id)
    else if (event.key === 'Delete' || event.key === 'Backspace') trash(id)
    else {
      const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-map-link]') ?? [])]
      const spots = links.map((link) => link.getBoundingClientRect())
      const to = arrowTo(spots, links.indexOf(event.currentTarget), event.key)
      if (to === null) return
      links[to]?.focus()
    }
    event.preventDefault()
  }

  return (
    <ul ref={list} className={styles.maps} data-view={view} aria-label={t('library.maps')}>
      {entries.map((entry) => (
        <MapCard
          key={entry.id}
          {...deeds}
          entry={entry}
          now={now}
          current={entry.id === stop}
          renaming={entry.id === renaming}
          found={found?.get(entry.id)}
          onTrash={trash}
          onCurrent={() => setCurrent(entry.id)}
          onKeyDown={(event) => onKeyDown(entry.id, event)}
          onRenaming={(on) => {
            setRenaming(on ? entry.id : null)
            if (!on) goTo.current = entry.id
          }}
        />
      ))}
      {children && <li className={styles.last}>{children}</li>}
    </ul>
  )
}

function linkOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-map="${CSS.escape(id)}"] [data-map-link]`) ?? null
}
