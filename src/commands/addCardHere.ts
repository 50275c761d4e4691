/** Puts a new card where the keyboard stands, below the card that it stands on. */
import { cardsAt } from '../model/places'
import { cardAdded } from './addCard'
import type { Command } from './command'

export const addCardHere: Command = {
  id: 'card.add-here',
  label: 'card.add-here',
  group: 'card',
  icon: 'plus',
  keys: ['$mod+Enter'],
  bare: true,
  plan(now) {
    const { focus, places } = now
    if (!focus || 'header' in focus) return null
    const { step, lane, card } = focus
    const above = card === undefined ? -1 : cardsAt(places, step, lane).indexOf(card)
    return cardAdded(now, { step, lane, index: above < 0 ? undefined : above + 1 })
  },
}
