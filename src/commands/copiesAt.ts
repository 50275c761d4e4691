/** What puts copies of cards elsewhere in the grid, with the links among them: pasting, and Alt with a drag. */
import type { Card, Link } from '../model/journeyMap'
import { holdsCards } from './chosen'
import type { Plan, Snapshot } from './command'
import { copies, copyOf } from './copies'
import { type PastePlace, pastePlaces } from './pastePlaces'
import { rekey } from './reordered'

/** The cards of a cell come from top to bottom; they may be of another map. Null where the place holds no cards. */
export function copiesAt(
  now: Snapshot,
  cards: readonly Card[],
  links: Iterable<Link>,
  place: PastePlace,
  said: 'said.cards-pasted' | 'said.cards-duplicated',
): Plan | null {
  if (!now.map.steps[place.step] || !holdsCards(now.map, place.lane)) return null
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
          for (const link of copied.links) map.links[link.id] = link
        },
        select: made.map((card) => card.id),
        focus: { step: first.step, lane: first.lane, card: first.id },
        said: { key: said, params: { count: made.length } },
      }
    : null
}
