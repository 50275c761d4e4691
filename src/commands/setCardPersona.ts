/** Says of cards whether a persona meets them; a card of no persona is met by everyone. */
import type { CardId, PersonaId } from '../model/journeyMap'
import type { Command } from './command'

interface SetCardPersona {
  cards: readonly CardId[]
  persona: PersonaId
  on: boolean
}

export const setCardPersona: Command<SetCardPersona> = {
  id: 'card.persona',
  label: 'card.persona',
  group: 'card',
  icon: 'user-round',
  bare: false,
  plan({ map }, { cards, persona, on }) {
    const ids = cards.filter((id) => map.cards[id] && (map.cards[id].personas[persona] === true) !== on)
    if (ids.length === 0 || !map.personas[persona]) return null
    return {
      change(map) {
        for (const id of ids) {
          const personas = map.cards[id]?.personas
          if (!personas) continue
          if (on) personas[persona] = true
          else delete personas[persona]
        }
      },
    }
  },
}
