/** Which cards stand in which cell, kept step by step: a change re-sorts the cells that it touched and nothing else. */
import type { Card, CardId, JourneyMap, LaneId, StepId } from './journeyMap'
import { byOrder } from './order'

type Cells = ReadonlyMap<StepId, readonly CardId[]>

/** Cards by lane, then step, each list in order. A cell without cards has no entry. */
export type Places = ReadonlyMap<LaneId, Cells>

const NONE: readonly CardId[] = []

/** The cards of a cell in their order; the same empty list for every cell without any. */
export function cardsAt(places: Places, step: StepId, lane: LaneId): readonly CardId[] {
  return places.get(lane)?.get(step) ?? NONE
}

/** The cards of a lane, step by step in no promised order of steps. */
export function cardsInLane(places: Places, lane: LaneId): CardId[] {
  return [...(places.get(lane)?.values() ?? [])].flat()
}

/** The cards of some steps, over all lanes. */
export function cardsInSteps(places: Places, steps: readonly StepId[]): CardId[] {
  return [...places.values()].flatMap((cells) => steps.flatMap((step) => cells.get(step) ?? NONE))
}

/** Reads every card: done when a map is opened, and kept up by `placesAfter` from then on. */
export function placesOf(map: Pick<JourneyMap, 'cards'>): Places {
  const lanes = new Map<LaneId, Map<StepId, Card[]>>()
  for (const card of Object.values(map.cards)) {
    let cells = lanes.get(card.lane)
    if (!cells) lanes.set(card.lane, (cells = new Map()))
    const cell = cells.get(card.step)
    if (cell) cell.push(card)
    else cells.set(card.step, [card])
  }
  const places = new Map<LaneId, Cells>()
  for (const [lane, cells] of lanes) {
    places.set(lane, new Map([...cells].map(([step, cards]) => [step, cards.sort(byOrder).map((card) => card.id)])))
  }
  return places
}

/**
 * The places after a change that touched only `touched`, from the places before it.
 * Cards that kept their place cost nothing; untouched lanes and cells keep their identity.
 */
export function placesAfter(
  places: Places,
  before: Pick<JourneyMap, 'cards'>,
  after: Pick<JourneyMap, 'cards'>,
  touched: Iterable<CardId>,
): Places {
  const dirty = new Map<LaneId, Map<StepId, Set<CardId>>>()
  const mark = (card: Card, present: boolean) => {
    let steps = dirty.get(card.lane)
    if (!steps) dirty.set(card.lane, (steps = new Map()))
    let ids = steps.get(card.step)
    if (!ids) steps.set(card.step, (ids = new Set(cardsAt(places, card.step, card.lane))))
    if (present) ids.add(card.id)
    else ids.delete(card.id)
  }
  for (const id of touched) {
    const was = before.cards[id]
    const is = after.cards[id]
    if (was && is && was.step === is.step && was.lane === is.lane && was.order === is.order) continue
    if (was) mark(was, false)
    if (is) mark(is, true)
  }
  if (dirty.size === 0) return places
  const next = new Map(places)
  for (const [lane, steps] of dirty) {
    const cells = new Map(next.get(lane))
    for (const [step, ids] of steps) {
      const cards = [...ids].flatMap((id) => after.cards[id] ?? []).sort(byOrder)
      if (cards.length > 0)
        cells.set(
          step,
          cards.map((card) => card.id),
        )
      else cells.delete(step)
    }
    if (cells.size > 0) next.set(lane, cells)
    else next.delete(lane)
  }
  return next
}
