/** Which links pass over which columns, so that the window asks for its own only. */
import type { JourneyMap, Link } from '../../model/journeyMap'
import type { Arranged } from '../arrangement/arrangement'

/** The first and the last column that each link touches, in the order of `links`. */
interface Index {
  columns: Arranged['layout']['columns']
  places: Arranged['places']
  links: readonly Link[]
  first: Int32Array
  last: Int32Array
}

const known = new WeakMap<JourneyMap['links'], Index>()

function indexOf({ map, layout, places }: Pick<Arranged, 'map' | 'layout' | 'places'>): Index {
  const found = known.get(map.links)
  if (found && found.columns === layout.columns && found.places === places) return found
  const links = Object.values(map.links)
  const first = new Int32Array(links.length)
  const last = new Int32Array(links.length)
  links.forEach((link, i) => {
    const from = layout.columnOf.get(map.cards[link.from]?.step ?? '') ?? NOWHERE
    const to = layout.columnOf.get(map.cards[link.to]?.step ?? '') ?? NOWHERE
    first[i] = Math.min(from, to)
    last[i] = first[i] === NOWHERE ? NOWHERE : Math.max(from, to)
  })
  const index = { columns: layout.columns, places, links, first, last }
  known.set(map.links, index)
  return index
}

/** Before every column: a link that ends there passes over none. */
const NOWHERE = -1

/** The links that pass over any of the columns `from` to `to` (exclusive). */
export function linksOver(
  arranged: Pick<Arranged, 'map' | 'layout' | 'places'>,
  from: number,
  to: number,
): readonly Link[] {
  const { links, first, last } = indexOf(arranged)
  return links.filter((_, i) => first[i]! < to && last[i]! >= from)
}
