/** Writes what the whole map is about. */
import type { JourneyMap } from '../model/journeyMap'
import type { Command } from './command'
import { mergeKey, picked } from './written'

interface ChangeMap {
  values: Partial<Pick<JourneyMap, 'title' | 'scenario' | 'promise' | 'state'>>
}

const FIELDS = ['title', 'scenario', 'promise', 'state'] as const

export const changeMap: Command<ChangeMap> = {
  id: 'map.change',
  label: 'map.change',
  group: 'map',
  bare: false,
  plan({ map }, { values }) {
    const wanted: ChangeMap['values'] = picked(values, FIELDS)
    if (FIELDS.every((field) => wanted[field] === undefined || wanted[field] === map[field])) return null
    return {
      change: (map) => void Object.assign(map, wanted),
      merge: mergeKey('change', [map.id], wanted),
    }
  },
}
