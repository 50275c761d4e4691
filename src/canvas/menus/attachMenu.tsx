/** What can be hung on cards, and who meets them, for menus on one card or on many. */
import { ATTACHMENT_KINDS } from '../../attachments/index'
import { attach } from '../../commands/attach'
import { setCardPersona } from '../../commands/setCardPersona'
import type { CardId } from '../../model/journeyMap'
import { personasOf } from '../../model/queries'
import type { MenuEntry } from '../../ui/menuItem'
import { PersonaMark } from '../../ui/PersonaMark'
import { type Offering, offer } from './menuEntries'

/** The emotion has its faces and is left out. */
export function attachItems(offering: Offering, cards: readonly CardId[]): MenuEntry[] {
  return ATTACHMENT_KINDS.filter((kind) => kind.place.at !== 'coin').map((kind) => ({
    ...offer(
      offering,
      attach,
      { cards, type: kind.type },
      { icon: kind.icon, after: () => offering.asking?.onAttached?.(kind.type) },
    ),
    label: offering.t(kind.label),
  }))
}

export function personaItems(offering: Offering, cards: readonly CardId[]): MenuEntry[] {
  const { map } = offering.room.editor.store.getState()
  return personasOf(map.personas).map((persona) => {
    const on = cards.every((id) => map.cards[id]?.personas[persona.id] === true)
    return {
      ...offer(offering, setCardPersona, { cards, persona: persona.id, on: !on }),
      label: persona.name,
      icon: <PersonaMark {...persona} />,
      checked: on,
    }
  })
}
