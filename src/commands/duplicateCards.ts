/** Copies cards right below themselves, with the links among them. */
import type { Card, CardId } from '../model/journeyMap'
import { insertionAt, type Insertion } from '../model/order'
import { cardsAt } from '../model/places'
import type { Plan, Snapshot } from './command'
import { copies, copyOf, linksAmong } from './copies'
import { rekey } from './reordered'

/** The cards cell by cell, each cell's in its order. */
export function byCell({ map, places }: Snapshot, ids: readonly CardId[]): Card[][] {
  const chosen = new Set(ids)
  const cells = new Set(
    ids.flatMap((id) => (map.cards[id] ? [cardsAt(places, map.cards[id].step, map.cards[id].lane)] : [])),
  )
  return [...cells].map((cell) => cell.flatMap((id) => (chosen.has(id) ? (map.cards[id] ?? []) : [])))
}

export function cardsDuplicated(now: Snapshot, cards: readonly CardId[]): Plan | null {
  const groups = byCell(now, cards)
  if (groups.length === 0) return null
  const { ids, links } = copies(
    now,
    groups.flat().map((card) => card.id),
    linksAmong(now.map, cards),
  )
  const insertions: { group: Card[]; insertion: Insertion }[] = groups.map((group) => {
    const last = group.at(-1)
    const cell = last ? cardsAt(now.places, last.step, last.lane).flatMap((id) => now.map.cards[id] ?? []) : []
    const below = last ? cell.indexOf(last) + 1 : 0
    return { group, insertion: insertionAt(cell, below, group.length) }
  })
  const copied = [...ids.values()]
  const { focus } = now
  const standing = focus && 'card' in focus && focus.card !== undefined ? ids.get(focus.card) : undefined
  return {
    change(map) {
      for (const { group, insertion } of insertions) {
        rekey(map.cards, insertion.rekeyed)
        group.forEach((card, i) => {
          const id = ids.get(card.id)
          const order = insertion.keys[i]
          if (id !== undefined && order !== undefined) map.cards[id] = copyOf(card, { ...card, id, order })
        })
      }
      for (const link of links) map.links[link.id] = link
    },
    select: copied,
    focus: focus && standing !== undefined ? { ...focus, card: standing } : undefined,
    said: { key: 'said.cards-duplicated', params: { count: copied.length } },
  }
}
