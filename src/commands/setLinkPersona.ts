/** Says of links whose way they are; a link of no persona is everyone's. */
import type { LinkId, PersonaId } from '../model/journeyMap'
import type { Command } from './command'

interface SetLinkPersona {
  links: readonly LinkId[]
  persona: PersonaId | null
}

export const setLinkPersona: Command<SetLinkPersona> = {
  id: 'link.persona',
  label: 'link.change',
  group: 'link',
  icon: 'user-round',
  bare: false,
  plan({ map }, { links, persona }) {
    const ids = links.filter((id) => map.links[id] && map.links[id].persona !== persona)
    if (ids.length === 0 || (persona !== null && !map.personas[persona])) return null
    return {
      change(map) {
        for (const id of ids) {
          const link = map.links[id]
          if (link) link.persona = persona
        }
      },
    }
  },
}
