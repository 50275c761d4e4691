/** Writes who a persona is and what they are worth. */
import { withinRange } from '../model/economics'
import { isPictureName } from '../model/queries'
import { type Economics, type Persona, PERSONA_HUES, type PersonaId } from '../model/journeyMap'
import type { Command } from './command'
import { hueWithin, mergeKey, picked, written } from './written'

type Values = Partial<Omit<Persona, 'id' | 'order' | 'economics'>> & { economics?: Partial<Economics> }

interface ChangePersona {
  id: PersonaId
  /** An empty `picture` takes the photograph away. */
  values: Values
}

const MONEY = ['sales', 'years', 'margin', 'retention', 'customers'] as const

export const changePersona: Command<ChangePersona> = {
  id: 'persona.change',
  label: 'persona.change',
  group: 'persona',
  bare: false,
  plan(now, { id, values: { economics, picture, ...wanted } }) {
    const values = { ...wanted, hue: hueWithin(wanted.hue, PERSONA_HUES) }
    const persona = now.map.personas[id]
    if (!persona) return null
    const told = written(now, (map) => map.personas, id, values, ['name', 'role', 'goals', 'needs', 'quote', 'hue'])
    const money: Partial<Economics> = picked(economics ?? {}, MONEY)
    for (const field of MONEY) {
      const figure = money[field]
      if (figure !== undefined) money[field] = withinRange(field, figure)
    }
    const worth = MONEY.some((field) => money[field] !== undefined && money[field] !== persona.economics[field])
    const seen =
      picture !== undefined && picture !== (persona.picture ?? '') && (picture === '' || isPictureName(picture))
    if (!told && !worth && !seen) return null
    return {
      change(map) {
        told?.change(map)
        const changed = map.personas[id]
        if (changed && worth) changed.economics = { ...changed.economics, ...money }
        if (changed && seen) {
          if (picture === '') delete changed.picture
          else changed.picture = picture
        }
      },
      // A photograph is chosen once; what is typed before and after it is not one step with it.
      ...(seen ? {} : { merge: mergeKey('change', [id], { ...wanted, ...money }) }),
    }
  },
}
