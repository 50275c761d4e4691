/** Where pasted cards go: the first stands in the named cell, the others as far from it as they stood apart. */
import type { Card, Id, JourneyMap, LaneId, StepId } from '../model/journeyMap'
import { insertionAt } from '../model/order'
import { cardsAt } from '../model/places'
import { columnsOf } from '../model/queries'
import { lanesInOrder } from './arrangeLanes'
import { holdsCards } from './chosen'
import type { Snapshot } from './command'

export interface Pasted {
  card: Card
  step: StepId
  lane: LaneId
  order: string
}

export function pastePlaces({ map, places }: Snapshot, cards: readonly Card[], step: StepId, lane: LaneId): Pasted[] {
  const columns = shifted(
    cards.map((card) => card.step),
    columnsOf(map).map((column) => column.id),
    step,
  )
  const rows = shifted(
    cards.map((card) => card.lane),
    shownLanes(map, lane),
    lane,
  )
  const cells = new Map<string, Pasted[]>()
  for (const card of cards) {
    const place = { card, step: columns.get(card.step) ?? step, lane: rows.get(card.lane) ?? lane, order: '' }
    const cell = `${place.step} ${place.lane}`
    cells.set(cell, [...(cells.get(cell) ?? []), place])
  }
  return [...cells.values()].flatMap((cell) => {
    const [first] = cell
    const standing = first ? cardsAt(places, first.step, first.lane).flatMap((id) => map.cards[id] ?? []) : []
    const { keys } = insertionAt(standing, standing.length, cell.length)
    return cell.map((place, i) => ({ ...place, order: keys[i] ?? place.order }))
  })
}

/** The lanes that cards can be seen in; the one that is pasted into counts in any case. */
function shownLanes(map: JourneyMap, into: LaneId): LaneId[] {
  return lanesInOrder(map.lanes)
    .filter((lane) => lane.id === into || (!lane.hidden && holdsCards(map, lane.id)))
    .map((lane) => lane.id)
}

/**
 * Each source with its target in `line`, the first source at `start`. Sources that this map does not know
 * (cards of another map) stand side by side in the order in which they come; none goes beyond the end.
 */
function shifted(sources: readonly Id[], line: readonly Id[], start: Id): Map<Id, Id> {
  const distinct = [...new Set(sources)]
  const at = distinct.map((source) => line.indexOf(source))
  const least = Math.min(...at)
  const from = line.indexOf(start)
  return new Map(
    distinct.map((source, i) => {
      const offset = least < 0 ? i : (at[i] ?? least) - least
      return [source, line[Math.min(from + offset, line.length - 1)] ?? start]
    }),
  )
}
