/** Which cards a key or a rectangle takes in; computed from layout, so that it reaches cards without elements. */
import type { Focus } from '../../commands/command'
import { cardBoxes, spanOf } from '../../layout/layout'
import type { Rect } from '../../layout/metrics'
import { overlap } from '../../layout/overlap'
import type { CardId } from '../../model/journeyMap'
import { cardsAt } from '../../model/places'
import type { Arranged } from '../arrangement/arrangement'

type Place = Pick<Arranged, 'layout' | 'places'>

function between({ layout, places }: Place, columns: [number, number], rows: [number, number]): CardId[] {
  const ids: CardId[] = []
  for (let row = rows[0]; row <= rows[1]; row++) {
    const lane = layout.rows[row]?.lane
    if (lane === undefined || !places.has(lane)) continue
    for (let column = columns[0]; column <= columns[1]; column++) {
      const step = layout.columns[column]?.id
      if (step !== undefined) ids.push(...cardsAt(places, step, lane))
    }
  }
  return ids
}

/** The cards of all cells between two places, both included. */
export function cardsBetween(place: Place, from: Focus, to: Focus): CardId[] {
  if ('header' in from || 'header' in to) return []
  const { layout } = place
  const columns = [from, to].map((focus) => layout.columnOf.get(focus.step) ?? 0).sort((a, b) => a - b)
  const rows = [from, to].map((focus) => layout.rowOf.get(focus.lane) ?? 0).sort((a, b) => a - b)
  return between(place, [columns[0] ?? 0, columns[1] ?? 0], [rows[0] ?? 0, rows[1] ?? 0])
}

export function cardsOfColumn(place: Place, column: number): CardId[] {
  return between(place, [column, column], [0, place.layout.rows.length - 1])
}

export function cardsOfRow(place: Place, row: number): CardId[] {
  return between(place, [0, place.layout.columns.length - 1], [row, row])
}

export function allCards(place: Place): CardId[] {
  return between(place, [0, place.layout.columns.length - 1], [0, place.layout.rows.length - 1])
}

/** The cards that a rectangle of map pixels touches. */
export function cardsTouching(arranged: Arranged, rect: Rect): CardId[] {
  const { layout, map, places, measure } = arranged
  const { columns, rows } = spanOf(layout, rect)
  const ids: CardId[] = []
  for (let r = rows.from; r < rows.to; r++) {
    const row = layout.rows[r]
    for (let c = columns.from; c < columns.to; c++) {
      const step = layout.columns[c]
      if (!row || !step) continue
      for (const { id, box } of cardBoxes(layout, map, places, step.id, row.lane, measure)) {
        if (overlap(box, rect)) ids.push(id)
      }
    }
  }
  return ids
}

/** Those of the ids that are cards, from left to right and from top to bottom. */
export function inReadingOrder(
  { map, layout, places }: Pick<Arranged, 'map' | 'layout' | 'places'>,
  ids: readonly string[],
): CardId[] {
  const rank = (id: string): [number, number, number] => {
    const card = map.cards[id]
    if (!card) return [0, 0, 0]
    const index = cardsAt(places, card.step, card.lane).indexOf(id)
    return [layout.columnOf.get(card.step) ?? 0, layout.rowOf.get(card.lane) ?? 0, index]
  }
  const ranked = ids.filter((id) => map.cards[id]).map((id) => ({ id, rank: rank(id) }))
  ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
  return ranked.map(({ id }) => id)
}
