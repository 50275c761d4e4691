/** Takes out what is chosen: cards and links, else the card or the header that the keyboard stands on. */
import type { CardId } from '../model/journeyMap'
import { cardsAt } from '../model/places'
import { chosenCards, chosenLinks } from './chosen'
import type { Command, Focus, Plan, Snapshot } from './command'
import { dropCards } from './dropped'
import { laneRemoved } from './removeLane'
import { phaseRemoved } from './removePhase'
import { stepRemoved } from './removeStep'

export const removeSelection: Command = {
  id: 'selection.remove',
  label: 'selection.remove',
  group: 'card',
  icon: 'trash-2',
  keys: ['Delete', 'Backspace'],
  bare: true,
  plan(now) {
    const cards = chosenCards(now)
    const links = chosenLinks(now)
    if (cards.length + links.length > 0) return recordsRemoved(now, cards, links)
    const { focus } = now
    if (!focus || !('header' in focus)) return null
    return phaseRemoved(now, focus.header) ?? stepRemoved(now, focus.header) ?? laneRemoved(now, focus.header)
  },
}

function recordsRemoved(now: Snapshot, cards: readonly CardId[], links: readonly string[]): Plan {
  return {
    change(map) {
      dropCards(map, now.map, cards)
      for (const id of links) delete map.links[id]
    },
    select: [],
    focus: remaining(now, new Set(cards)),
    said:
      cards.length > 0
        ? { key: 'said.cards-removed', params: { count: cards.length } }
        : { key: 'said.unlinked', params: { count: links.length } },
  }
}

/** Where the keyboard stands when its card goes: the next card of the cell that stays, else the one before. */
function remaining({ focus, places }: Snapshot, gone: ReadonlySet<CardId>): Focus | undefined {
  if (!focus || 'header' in focus || focus.card === undefined || !gone.has(focus.card)) return undefined
  const { step, lane, card } = focus
  const cell = cardsAt(places, step, lane)
  const at = cell.indexOf(card)
  const stays = (id: CardId) => !gone.has(id)
  return { step, lane, card: cell.slice(at).find(stays) ?? cell.slice(0, at).findLast(stays) }
}
