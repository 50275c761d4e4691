/** Which links pass over which columns, so that the window asks for its own only. */
import type { JourneyMap, Link } from '../../model/journeyMap'
import type { Arranged } from '../arrangement/arrangement'

interface Index {
  columns: Arranged['layout']['columns']
  places: Arranged['places']
  byColumn: ReadonlyMap<number, readonly Link[]>
}

const known = new WeakMap<JourneyMap['links'], Index>()

function indexOf({ map, layout, places }: Pick<Arranged, 'map' | 'layout' | 'places'>): Index {
  const last = known.get(map.links)
  if (last && last.columns === layout.columns && last.places === places) return last
  const byColumn = new Map<number, Link[]>()
  for (const link of Object.values(map.links)) {
    const from = layout.columnOf.get(map.cards[link.from]?.step ?? '')
    const to = layout.columnOf.get(map.cards[link.to]?.step ?? '')
    if (from === undefined || to === undefined) continue
    for (let column = Math.min(from, to); column <= Math.max(from, to); column++) {
      const bucket = byColumn.get(column)
      if (bucket) bucket.push(link)
      else byColumn.set(column, [link])
    }
  }
  const index = { columns: layout.columns, places, byColumn }
  known.set(map.links, index)
  return index
}

/** The links that pass over any of the columns `from` to `to` (exclusive). */
export function linksOver(
  arranged: Pick<Arranged, 'map' | 'layout' | 'places'>,
  from: number,
  to: number,
): readonly Link[] {
  const { byColumn } = indexOf(arranged)
  const links = new Set<Link>()
  for (let column = from; column < to; column++) for (const link of byColumn.get(column) ?? []) links.add(link)
  return [...links]
}
