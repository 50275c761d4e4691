/** Puts cards from the clipboard into the grid, with the links among them. */
import type { Card, Link } from '../model/journeyMap'
import { holdsCards } from './chosen'
import type { Command } from './command'
import { copies, copyOf } from './copies'
import { type PastePlace, pastePlaces } from './pastePlaces'
import { readClipping } from './readClipping'
import { rekey } from './reordered'

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
  plan(now, { cards: clipped, links: ways, ...place }) {
    if (!now.map.steps[place.step] || !holdsCards(now.map, place.lane)) return null
    const { cards, links } = readClipping(now, clipped, ways)
    const copied = copies(
      now,
      cards.map((card) => card.id),
      links,
    )
    const { pasted, rekeyed } = pastePlaces(now, cards, place)
    const made = pasted.flatMap(({ card, ...place }) => {
      const id = copied.ids.get(card.id)
      return id === undefined ? [] : [copyOf(card, { ...place, id })]
    })
    const [first] = made
    return first
      ? {
          change(map) {
            rekey(map.cards, rekeyed)
            for (const card of made) map.cards[card.id] = card
            for (const way of copied.links) map.links[way.id] = way
          },
          select: made.map((card) => card.id),
          focus: { step: first.step, lane: first.lane, card: first.id },
          said: { key: 'said.cards-pasted', params: { count: made.length } },
        }
      : null
  },
}
