/** Puts a persona elsewhere in the list. */
import type { PersonaId } from '../model/journeyMap'
import { personasOf } from '../model/queries'
import type { Command } from './command'
import { rekey, reordered } from './reordered'

interface MovePersona {
  id: PersonaId
  /** Its place as it stands afterwards. */
  index: number
}

export const movePersona: Command<MovePersona> = {
  id: 'persona.move',
  label: 'persona.move',
  group: 'persona',
  bare: false,
  plan({ map }, { id, index }) {
    const keys = map.personas[id] ? reordered(personasOf(map.personas), id, index) : null
    return keys && { change: (map) => rekey(map.personas, keys) }
  },
}
