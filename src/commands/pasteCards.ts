/** Puts cards from the clipboard into the grid, with the links among them. */
import type { Card, Link } from '../model/journeyMap'
import type { Command } from './command'
import { copiesAt } from './copiesAt'
import type { PastePlace } from './pastePlaces'
import { readClipping } from './readClipping'

interface PasteCards extends PastePlace {
  /** Whatever the clipboard held; a title is enough. */
  cards: readonly (Partial<Card> & Pick<Card, 'title'>)[]
  links: readonly Link[]
}

export const pasteCards: Command<PasteCards> = {
  id: 'card.paste',
  label: 'card.paste',
  group: 'card',
  icon: 'clipboard-paste',
  bare: false,
  plan(now, { cards: clipped, links: clippedLinks, ...place }) {
    const { cards, links } = readClipping(now, clipped, clippedLinks)
    return copiesAt(now, cards, links, place, 'said.cards-pasted')
  },
}
