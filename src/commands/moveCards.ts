/** Puts cards into a cell at a place, or keeps them apart as they stood; one drag, one step of the history. */
import type { CardId, LaneId, StepId } from '../model/journeyMap'
import { holdsCards } from './chosen'
import type { Command } from './command'
import { keptPlaces } from './keptPlaces'
import { placeCards } from './placeCards'

interface MoveCards {
  /** In the order in which they are to stand. */
  ids: readonly CardId[]
  step: StepId
  lane: LaneId
  /** Where the first of them stands, counting the cards of the cell that do not move. */
  index: number
  /** The card in the hand: the others stay as far from it as they stand. Without it all go into the one cell. */
  held?: CardId
}

export const moveCards: Command<MoveCards> = {
  id: 'card.move',
  label: 'card.move',
  group: 'card',
  bare: false,
  plan(now, { ids, step, lane, index, held }) {
    const { map } = now
    const cards = [...new Set(ids)].filter((id) => Object.hasOwn(map.cards, id))
    if (cards.length === 0 || !map.steps[step] || !holdsCards(map, lane)) return null
    const hand = map.cards[held ?? '']
    const shifts = hand ? keptPlaces(now, cards, hand, { step, lane, index }) : [{ cards, step, lane, index }]
    const placing = placeCards(now, shifts)
    return placing && { ...placing, said: { key: 'said.cards-moved', params: { count: cards.length } } }
  },
}
