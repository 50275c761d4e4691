/** Copies what is chosen: cards, else the card or the header that the keyboard stands on. */
import { chosenCards } from './chosen'
import type { Command } from './command'
import { cardsDuplicated } from './duplicateCards'
import { laneDuplicated } from './duplicateLane'
import { phaseDuplicated } from './duplicatePhase'
import { stepDuplicated } from './duplicateStep'

export const duplicateSelection: Command = {
  id: 'selection.duplicate',
  label: 'selection.duplicate',
  group: 'card',
  icon: 'copy',
  keys: ['$mod+d'],
  bare: true,
  plan(now) {
    const cards = chosenCards(now)
    if (cards.length > 0) return cardsDuplicated(now, cards)
    const { focus } = now
    if (!focus || !('header' in focus)) return null
    return phaseDuplicated(now, focus.header) ?? stepDuplicated(now, focus.header) ?? laneDuplicated(now, focus.header)
  },
}
