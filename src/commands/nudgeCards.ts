/** Moving chosen cards by one place; they keep their shape, so where one of them cannot go, none goes. */
import type { Card, CardId } from '../model/journeyMap'
import { cardsAt } from '../model/places'
import { columnIndex, columnsOf } from '../model/queries'
import { lanesInOrder } from './arrangeLanes'
import { holdsCards } from './chosen'
import type { Plan, Snapshot } from './command'
import { byCell } from './duplicateCards'
import type { Way } from './way'
import { placeCards, type Shift } from './placeCards'

export function cardsNudged(now: Snapshot, ids: readonly CardId[], way: Way): Plan | null {
  const cells = byCell(now, ids)
  const by = way === 'left' || way === 'up' ? -1 : 1
  const shifts = way === 'left' || way === 'right' ? sideways(now, cells, by) : upright(now, cells, by)
  return shifts && placeCards(now, shifts)
}

const idsOf = (cards: readonly Card[]) => cards.map((card) => card.id)

/** Into the next column, at the height at which they stand. */
function sideways(now: Snapshot, cells: readonly Card[][], by: number): Shift[] | null {
  const columns = columnsOf(now.map)
  const shifts = cells.flatMap((cards): Shift[] => {
    const [first] = cards
    const column = first && columns[columnIndex(now.map, first.step) + by]
    if (!first || !column) return []
    const index = cardsAt(now.places, first.step, first.lane).indexOf(first.id)
    return [{ cards: idsOf(cards), step: column.id, lane: first.lane, index }]
  })
  return shifts.length === cells.length ? shifts : null
}

/** Within their cells as long as any of them can; after that into the next lane that shows cards. */
function upright(now: Snapshot, cells: readonly Card[][], by: number): Shift[] | null {
  const inside = cells.map((cards) => withinCell(now, cards, by))
  if (inside.some((shifts) => placeCards(now, shifts))) return inside.flat()
  const lanes = lanesInOrder(now.map.lanes).filter((lane) => !lane.hidden && holdsCards(now.map, lane.id))
  const shifts = cells.flatMap((cards): Shift[] => {
    const [first] = cards
    const from = lanes.findIndex((lane) => lane.id === first?.lane)
    const lane = from < 0 ? undefined : lanes[from + by]
    if (!first || !lane) return []
    return [{ cards: idsOf(cards), step: first.step, lane: lane.id, index: by < 0 ? Infinity : 0 }]
  })
  return shifts.length === cells.length ? shifts : null
}

/** Each card past the next one that is not chosen; at the edge they stay. */
function withinCell({ places }: Snapshot, cards: readonly Card[], by: number): Shift[] {
  const chosen = new Set(idsOf(cards))
  return cards.slice(0, 1).flatMap(({ step, lane }) => {
    const cell = cardsAt(places, step, lane)
    const others = cell.filter((id) => !chosen.has(id)).length
    const gaps = new Map<number, CardId[]>()
    let passed = 0
    for (const id of cell) {
      if (!chosen.has(id)) {
        passed++
        continue
      }
      const gap = Math.min(others, Math.max(0, passed + by))
      gaps.set(gap, [...(gaps.get(gap) ?? []), id])
    }
    return [...gaps].map(([index, ids]) => ({ cards: ids, step, lane, index }))
  })
}
