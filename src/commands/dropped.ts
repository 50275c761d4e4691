/** What goes along when something goes: the one place that keeps a map whole after a removal. */
import type { Draft } from 'immer'
import type { CardId, JourneyMap, StepId } from '../model/journeyMap'
import { linksOf } from '../model/queries'

/** Takes cards out, with the links that start or end at them. `now` is the map before the change. */
export function dropCards(map: Draft<JourneyMap>, now: JourneyMap, cards: readonly CardId[]) {
  for (const card of cards) {
    for (const link of linksOf(now, card)) delete map.links[link.id]
    delete map.cards[card]
  }
}

/** Takes steps out, with the cards that stand in them. */
export function dropSteps(map: Draft<JourneyMap>, now: JourneyMap, steps: readonly StepId[], cards: readonly CardId[]) {
  dropCards(map, now, cards)
  for (const step of steps) delete map.steps[step]
}
