/** Sets how strongly a factor counts in the ranking of pains; 1 is the usual and is not kept. */
import { MOST_WEIGHT } from '../model/readSettings'
import type { Command } from './command'
import { mergeKey } from './written'

interface WeighFactor {
  factor: string
  /** 0 leaves it out, 2 doubles its pull. */
  weight: number
}

export const weighFactor: Command<WeighFactor> = {
  id: 'settings.weigh',
  label: 'settings.weigh',
  group: 'map',
  bare: false,
  plan({ map }, { factor, weight }) {
    if (!Number.isFinite(weight) || weight < 0 || weight > MOST_WEIGHT) return null
    if ((map.settings.weights[factor] ?? 1) === weight) return null
    return {
      change({ settings: { weights } }) {
        if (weight === 1) delete weights[factor]
        else weights[factor] = weight || 0
      },
      merge: mergeKey('weigh', [factor], {}),
    }
  },
}
