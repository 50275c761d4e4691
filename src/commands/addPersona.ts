/** Puts a new persona at the end, in a colour that nobody has yet. */
import { cleanText } from '../model/cleanText'
import { PERSONA_HUES } from '../model/journeyMap'
import { newPersona } from '../model/newMap'
import { insertionAt } from '../model/order'
import { personasOf } from '../model/queries'
import type { Command } from './command'
import { rekey } from './reordered'

const HUES = Array.from({ length: PERSONA_HUES }, (_, i) => i + 1)

export const addPersona: Command<{ name?: string }> = {
  id: 'persona.add',
  label: 'persona.add',
  group: 'persona',
  icon: 'user-round-plus',
  bare: false,
  plan(now, { name = '' }) {
    const personas = personasOf(now.map.personas)
    const { keys, rekeyed } = insertionAt(personas, personas.length)
    const taken = (hue: number) => personas.filter((persona) => persona.hue === hue).length
    const hue = HUES.reduce((best, hue) => (taken(hue) < taken(best) ? hue : best))
    const id = now.newId()
    return {
      change(map) {
        rekey(map.personas, rekeyed)
        for (const order of keys) map.personas[id] = newPersona({ id, order, name: cleanText(name), hue })
      },
    }
  },
}
