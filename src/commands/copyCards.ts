/** Puts copies of cards elsewhere in the grid, with the links among them: what Alt and a drag do. */
import type { CardId } from '../model/journeyMap'
import { byOrder } from '../model/order'
import type { Command } from './command'
import { linksAmong } from './copies'
import { copiesAt } from './copiesAt'
import type { PastePlace } from './pastePlaces'

interface CopyCards extends PastePlace {
  ids: readonly CardId[]
}

export const copyCards: Command<CopyCards> = {
  id: 'card.copy',
  label: 'selection.duplicate',
  group: 'card',
  icon: 'copy',
  bare: false,
  plan(now, { ids, ...place }) {
    const cards = ids.flatMap((id) => now.map.cards[id] ?? []).toSorted(byOrder)
    return copiesAt(now, cards, linksAmong(now.map, ids), place, 'said.cards-duplicated')
  },
}
