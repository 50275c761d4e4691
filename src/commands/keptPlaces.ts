/** Where cards that are moved together go: as far from the one in the hand as they stood, where the grid goes that far. */
import type { Card, CardId, JourneyMap, LaneId, StepId } from '../model/journeyMap'
import { cardsAt } from '../model/places'
import { columnsOf } from '../model/queries'
import { lanesInOrder } from './arrangeLanes'
import { holdsCards } from './chosen'
import type { Snapshot } from './command'
import type { Shift } from './placeCards'

/** Steps and lanes as one goes through them; lanes that are hidden or hold no cards are passed over. */
export function gridLines(map: JourneyMap): { steps: StepId[]; lanes: LaneId[] } {
  const lanes = lanesInOrder(map.lanes).filter((lane) => !lane.hidden && holdsCards(map, lane.id))
  return { steps: columnsOf(map).map((step) => step.id), lanes: lanes.map((lane) => lane.id) }
}

/** The id that stands as far from `to` as `own` does from `held`; undefined beyond the edge. */
function apart<T>(line: readonly T[], held: T, own: T, to: T): T | undefined {
  return line[line.indexOf(to) + line.indexOf(own) - line.indexOf(held)]
}

/** `ids` in the order in which they are to stand; those that would leave the grid go where the one in the hand goes. */
export function keptPlaces(
  { map, places }: Pick<Snapshot, 'map' | 'places'>,
  ids: readonly CardId[],
  held: Card,
  to: { step: StepId; lane: LaneId; index: number },
): Shift[] {
  const { steps, lanes } = gridLines(map)
  const shifts = new Map<string, Shift & { cards: CardId[] }>()
  for (const id of ids) {
    const card = map.cards[id]
    if (!card) continue
    const step = apart(steps, held.step, card.step, to.step)
    const lane = apart(lanes, held.lane, card.lane, to.lane)
    const inside = step !== undefined && lane !== undefined && lanes.includes(card.lane)
    const place = inside ? { step, lane } : to
    const here = place.step === to.step && place.lane === to.lane
    const cell = `${place.step} ${place.lane}`
    // Beside the cell that is pointed at they keep the height at which they stood.
    const index = here ? to.index : cardsAt(places, card.step, card.lane).indexOf(id)
    const known = shifts.get(cell)
    if (known) known.cards.push(id)
    else shifts.set(cell, { cards: [id], step: place.step, lane: place.lane, index })
  }
  return [...shifts.values()]
}
