/** Writes who a persona is and what they are worth. */
import { withinRange } from '../model/economics'
import { type Economics, type Persona, PERSONA_HUES, type PersonaId } from '../model/journeyMap'
import type { Command } from './command'
import { hueWithin, mergeKey, picked, written } from './written'

type Values = Partial<Omit<Persona, 'id' | 'order' | 'economics'>> & { economics?: Partial<Economics> }

interface ChangePersona {
  id: PersonaId
  values: Values
}

const MONEY = ['sales', 'years', 'margin', 'retention', 'customers'] as const

export const changePersona: Command<ChangePersona> = {
  id: 'persona.change',
  label: 'persona.change',
  group: 'persona',
  bare: false,
  plan(now, { id, values: { economics, ...wanted } }) {
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
    if (!told && !worth) return null
    return {
      change(map) {
        told?.change(map)
        const changed = map.personas[id]
        if (changed && worth) changed.economics = { ...changed.economics, ...money }
      },
      merge: mergeKey('change', [id], { ...wanted, ...money }),
    }
  },
}
