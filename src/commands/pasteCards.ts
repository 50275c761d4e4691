/** Puts cards from the clipboard into the grid, with the links among them. */
import type { Card, JourneyMap, LaneId, Link, StepId } from '../model/journeyMap'
import { newCard } from '../model/newMap'
import { whole } from './attach'
import { holdsCards } from './chosen'
import type { Command } from './command'
import { copies, copyOf } from './copies'
import { pastePlaces } from './pastePlaces'

interface PasteCards {
  /** In the order in which they are to stand in a cell; their steps and lanes may be of another map. */
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
  plan(now, { cards: pasted, links, step, lane }) {
    const { map } = now
    const cards = pasted.map((card) => newCard({ id: now.newId(), order: '', step, lane, ...card }))
    if (cards.length === 0 || !map.steps[step] || !holdsCards(map, lane)) return null
    const copied = copies(
      now,
      cards.map((card) => card.id),
      links,
    )
    const made = pastePlaces(now, cards, step, lane).flatMap(({ card, ...place }) => {
      const id = copied.ids.get(card.id)
      return id === undefined ? [] : [atHome(map, copyOf(card, { ...place, id }))]
    })
    const ways = copied.links.map((way) => ({ ...way, persona: knownIn(map, way.persona) ?? null }))
    const [first] = made
    return {
      change(map) {
        for (const card of made) map.cards[card.id] = card
        for (const way of ways) map.links[way.id] = way
      },
      select: made.map((card) => card.id),
      focus: first && { step: first.step, lane: first.lane, card: first.id },
      said: { key: 'said.cards-pasted', params: { count: made.length } },
    }
  },
}

const knownIn = (map: JourneyMap, persona: string | null | undefined) =>
  persona != null && Object.hasOwn(map.personas, persona) ? persona : undefined

/** The card with those personas only that this map has. */
function atHome(map: JourneyMap, card: Card): Card {
  const personas = Object.entries(card.personas).filter(([persona]) => knownIn(map, persona))
  const attachments = Object.entries(card.attachments).map(
    ([id, attachment]) => [id, whole(attachment, knownIn(map, attachment.persona))] as const,
  )
  return { ...card, personas: Object.fromEntries(personas), attachments: Object.fromEntries(attachments) }
}
