/** Writes what the readings of the map go by: its currency, its discount and its other state. */
import type { Settings } from '../model/journeyMap'
import { isId } from '../model/ids'
import { isCurrency } from '../model/readSettings'
import type { Command } from './command'
import { mergeKey } from './written'

interface ChangeSettings {
  values: Partial<Pick<Settings, 'currency' | 'discount' | 'counterpart'>>
}

export const changeSettings: Command<ChangeSettings> = {
  id: 'settings.change',
  label: 'settings.change',
  group: 'map',
  bare: false,
  plan({ map }, { values }) {
    const { currency, discount, counterpart } = values
    const wanted: ChangeSettings['values'] = {
      ...(currency !== undefined && isCurrency(currency) && { currency }),
      ...(discount !== undefined && discount >= 0 && discount <= 1 && { discount }),
      ...((counterpart === null || isId(counterpart)) && counterpart !== map.id && { counterpart }),
    }
    const differs = Object.entries(wanted).some(([name, value]) => map.settings[name as keyof Settings] !== value)
    if (!differs) return null
    return {
      change: (map) => void Object.assign(map.settings, wanted),
      merge: mergeKey('settings', [map.id], wanted),
    }
  },
}
