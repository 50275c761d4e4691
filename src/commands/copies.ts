/** Copies of cards and of the links between them, under new ids. */
import type { Card, CardId, JourneyMap, Link } from '../model/journeyMap'
import { linksOf } from '../model/queries'
import type { Snapshot } from './command'

export interface Copies {
  /** The id of each card's copy. */
  ids: ReadonlyMap<CardId, CardId>
  links: readonly Link[]
}

/** New ids for some cards, and copies of those links that both start and end among them. */
export function copies(now: Pick<Snapshot, 'newId'>, cards: readonly CardId[], links: Iterable<Link>): Copies {
  const ids = new Map(cards.map((id) => [id, now.newId()]))
  const copied: Link[] = []
  for (const link of links) {
    const from = ids.get(link.from)
    const to = ids.get(link.to)
    if (from !== undefined && to !== undefined) copied.push({ ...link, id: now.newId(), from, to })
  }
  return { ids, links: copied }
}

/** Every link that touches one of the cards, once. */
export function linksAmong(map: Pick<JourneyMap, 'links'>, cards: readonly CardId[]): Set<Link> {
  return new Set(cards.flatMap((card) => linksOf(map, card)))
}

/** A copy that shares nothing with the card that it was made from, so that a change to one leaves the other. */
export function copyOf(card: Card, place: Pick<Card, 'id' | 'step' | 'lane' | 'order'>): Card {
  const attachments = Object.entries(card.attachments).map(([id, attachment]) => [id, { ...attachment }] as const)
  return { ...card, personas: { ...card.personas }, attachments: Object.fromEntries(attachments), ...place }
}
