/** Where pasted cards go: the first stands in the named cell, the others as far from it as they stood apart. */
import type { Card, Id, JourneyMap, LaneId, StepId } from '../model/journeyMap'
import { insertionAt, type Ordered } from '../model/order'
import { cardsAt } from '../model/places'
import { columnsOf } from '../model/queries'
import { within } from '../model/within'
import { lanesInOrder } from './arrangeLanes'
import { holdsCards } from './chosen'
import type { Snapshot } from './command'

export interface Pasted {
  card: Card
  step: StepId
  lane: LaneId
  order: string
}

export interface PastePlace {
  step: StepId
  lane: LaneId
  /** Where the first of them stands in the named cell; below the others where absent. */
  index?: number
}

export function pastePlaces(
  { map, places }: Snapshot,
  cards: readonly Card[],
  { step, lane, index = Infinity }: PastePlace,
): { pasted: Pasted[]; rekeyed: Ordered[] } {
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
  const rekeyed: Ordered[] = []
  const pasted = [...cells.values()].flatMap((cell) => {
    const named = cell.some((place) => place.step === step && place.lane === lane)
    const standing = cell.slice(0, 1).flatMap((place) => cardsAt(places, place.step, place.lane))
    const siblings = standing.flatMap((id) => map.cards[id] ?? [])
    const insertion = insertionAt(siblings, within(named ? index : Infinity, 0, siblings.length), cell.length)
    rekeyed.push(...insertion.rekeyed)
    return cell.map((place, i) => ({ ...place, order: insertion.keys[i] ?? place.order }))
  })
  return { pasted, rekeyed }
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
