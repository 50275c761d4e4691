/** The routes of a map's links, from where layout put its cards. Links to what is hidden have none. */
import type { Card, JourneyMap, Link } from '../model/journeyMap'
import { cardsAt, type Places } from '../model/places'
import { attachmentsOf, personasOf } from '../model/queries'
import { cardBoxes, type Layout } from './layout'
import type { MeasureCard } from './measureCard'
import type { Rect } from './metrics'
import { type Route, routesOf, type Way } from './routes'

/** Words are cut at this width on the screen; a letter is about so wide. */
const WORDS_MOST = 120
const LETTER = 6

export interface Laid {
  map: JourneyMap
  layout: Layout
  places: Places
  measure: MeasureCard
}

/** Remembers the boxes of the columns that it is asked for. */
export function columnBoxes({ map, layout, places, measure }: Laid): (column: number) => readonly Rect[] {
  const known = new Map<number, readonly Rect[]>()
  return (column) => {
    let boxes = known.get(column)
    if (!boxes) {
      const step = layout.columns[column]
      boxes = step
        ? layout.rows.flatMap((row) =>
            cardsAt(places, step.id, row.lane).length === 0
              ? []
              : cardBoxes(layout, map, places, step.id, row.lane, measure).map((entry) => entry.box),
          )
        : []
      known.set(column, boxes)
    }
    return boxes
  }
}

export function boxOf({ map, layout, places, measure }: Laid, card: Card): Rect | null {
  const boxes = cardBoxes(layout, map, places, card.step, card.lane, measure)
  return boxes.find((entry) => entry.id === card.id)?.box ?? null
}

/** Only these links where given; the more are asked for at once, the better they keep apart. */
export function linkRoutes(laid: Laid, links: readonly Link[] = Object.values(laid.map.links)): Route[] {
  const { map, layout } = laid
  const order = new Map(personasOf(map.personas).map((persona, i) => [persona.id, i]))
  const ways = links.flatMap((link): Way[] => {
    const from = map.cards[link.from]
    const to = map.cards[link.to]
    const fromBox = from && boxOf(laid, from)
    const toBox = to && boxOf(laid, to)
    if (!fromBox || !toBox) return []
    return [
      {
        id: link.id,
        from: { column: layout.columnOf.get(from.step) ?? 0, box: fromBox },
        to: {
          column: layout.columnOf.get(to.step) ?? 0,
          box: toBox,
          face: attachmentsOf(to, 'emotion').length > 0,
        },
        persona: link.persona === null ? 2 : (order.get(link.persona) ?? 0),
        ...(link.label && { words: Math.min(WORDS_MOST, link.label.length * LETTER + 10) }),
      },
    ]
  })
  return routesOf(ways, {
    columns: layout.columns.length,
    edges: [0, ...layout.rows.map((row) => row.y + row.height)],
    boxesIn: columnBoxes(laid),
  })
}
