/** Puts cards from the clipboard into the grid, with the links among them. */
import type { Card, LaneId, Link, StepId } from '../model/journeyMap'
import { holdsCards } from './chosen'
import type { Command } from './command'
import { copies, copyOf } from './copies'
import { pastePlaces } from './pastePlaces'
import { readClipping } from './readClipping'

interface PasteCards {
  /** Whatever the clipboard held; a title is enough. */
  cards: readonly (Partial<Card> & Pick<Card, 'title'>)[]
  links: readonly Link[]
  step: StepId
  lane: LaneId
}

export const pasteCards: Command<PasteCards> = {
  id: 'card.paste',
  label: 'card.paste',
  group: 'card',
  icon: 'clipboard-paste',
  bare: false,
  plan(now, { cards: pasted, links: ways, step, lane }) {
    if (!now.map.steps[step] || !holdsCards(now.map, lane)) return null
    const { cards, links } = readClipping(now, pasted, ways)
    const copied = copies(
      now,
      cards.map((card) => card.id),
      links,
    )
    const made = pastePlaces(now, cards, step, lane).flatMap(({ card, ...place }) => {
      const id = copied.ids.get(card.id)
      return id === undefined ? [] : [copyOf(card, { ...place, id })]
    })
    const [first] = made
    return first
      ? {
          change(map) {
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
