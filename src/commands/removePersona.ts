/**
 * Takes a persona out. Her ways and her emotions go with her; what can hang on a card many times (a pain, a quote)
 * stays and speaks of everyone, since somebody did say it. What only she met is met by everyone then, which is told.
 */
import { attachmentKind } from '../attachments/index'
import type { PersonaId } from '../model/journeyMap'
import { attachmentOf } from './attach'
import type { Command } from './command'
import { saidWith, shownWith } from './saidWith'

export const removePersona: Command<{ id: PersonaId }> = {
  id: 'persona.remove',
  label: 'persona.remove',
  group: 'persona',
  icon: 'trash-2',
  bare: false,
  plan({ map }, { id }) {
    if (!map.personas[id]) return null
    const met = Object.values(map.cards).filter((card) => card.personas[id])
    const marks = Object.values(map.cards).flatMap((card) =>
      Object.entries(card.attachments)
        .filter(([, attachment]) => attachment.persona === id)
        .map(([attachment, value]) => ({ card: card.id, attachment, value })),
    )
    const ways = Object.values(map.links).filter((link) => link.persona === id)
    return {
      change(map) {
        for (const card of met) delete map.cards[card.id]?.personas[id]
        for (const { card, attachment, value } of marks) {
          const attachments = map.cards[card]?.attachments
          if (!attachments) continue
          if (attachmentKind(value.type)?.many) attachments[attachment] = attachmentOf(value, undefined)
          else delete attachments[attachment]
        }
        for (const way of ways) delete map.links[way.id]
        delete map.personas[id]
      },
      said:
        shownWith('said.persona-left', met.filter((card) => Object.keys(card.personas).length === 1).length) ??
        saidWith('said.persona-removed', ways.length),
    }
  },
}
