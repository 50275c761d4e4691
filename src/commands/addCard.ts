/** Puts a new card into a cell. */
import type { LaneId, StepId } from '../model/journeyMap'
import { cleanText } from '../model/cleanText'
import { newCard } from '../model/newMap'
import { insertionAt } from '../model/order'
import { cardsAt } from '../model/places'
import { within } from '../model/within'
import { holdsCards } from './chosen'
import type { Command, Plan, Snapshot } from './command'
import { rekey } from './reordered'

interface AddCard {
  step: StepId
  lane: LaneId
  /** Where it stands in the cell; below the others where absent. */
  index?: number
  title?: string
}

export const addCard: Command<AddCard> = {
  id: 'card.add',
  label: 'card.add',
  group: 'card',
  icon: 'plus',
  bare: false,
  plan: cardAdded,
}

export function cardAdded(now: Snapshot, { step, lane, index = Infinity, title = '' }: AddCard): Plan | null {
  const { map, places } = now
  if (!map.steps[step] || !holdsCards(map, lane)) return null
  const cell = cardsAt(places, step, lane).flatMap((id) => map.cards[id] ?? [])
  const { keys, rekeyed } = insertionAt(cell, within(index, 0, cell.length))
  const id = now.newId()
  return {
    change(map) {
      rekey(map.cards, rekeyed)
      for (const order of keys) map.cards[id] = newCard({ id, order, step, lane, title: cleanText(title) })
    },
    select: [id],
    focus: { step, lane, card: id },
  }
}
