/** Writes the title or the text of a card. */
import type { Card, CardId } from '../model/journeyMap'
import type { Command } from './command'
import { written } from './written'

interface ChangeCard {
  id: CardId
  values: Partial<Pick<Card, 'title' | 'text'>>
}

export const changeCard: Command<ChangeCard> = {
  id: 'card.change',
  label: 'card.change',
  group: 'card',
  bare: false,
  plan: (now, { id, values }) => written(now, (map) => map.cards, id, values, ['title', 'text']),
}
