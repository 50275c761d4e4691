/** Links the chosen cards: two as they were chosen, more along the journey from left to right. */
import type { Card, JourneyMap } from '../model/journeyMap'
import { byOrder } from '../model/order'
import { columnIndex, rowsOf } from '../model/queries'
import { chosenCards, onePersona } from './chosen'
import type { Command } from './command'
import { linked } from './link'

export const linkSelected: Command = {
  id: 'link.selected',
  label: 'link.selected',
  group: 'link',
  icon: 'spline',
  keys: ['Alt+KeyL'],
  bare: true,
  plan(now) {
    const chosen = chosenCards(now).flatMap((id) => now.map.cards[id] ?? [])
    const way = chosen.length > 2 ? alongTheJourney(now.map, chosen) : chosen
    const persona = onePersona(now)
    return linked(
      now,
      way.slice(1).flatMap((to, i) => way.slice(i, i + 1).map((from) => ({ from: from.id, to: to.id, persona }))),
    )
  },
}

function alongTheJourney(map: JourneyMap, cards: readonly Card[]): Card[] {
  const rows = new Map(rowsOf(map.lanes).map((row, i) => [row.lane.id, i]))
  const row = (card: Card) => rows.get(card.lane) ?? -1
  return cards.toSorted(
    (a, b) => columnIndex(map, a.step) - columnIndex(map, b.step) || row(a) - row(b) || byOrder(a, b),
  )
}
