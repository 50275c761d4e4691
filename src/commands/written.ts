/** Writing values into one record, joined while one types. */
import type { Id, JourneyMap } from '../model/journeyMap'
import { cleanText } from '../model/cleanText'
import type { Plan, Snapshot } from './command'

/** Names the fields of some records, so that what is typed into them in one go is one step of the history. */
export function mergeKey(what: string, ids: readonly string[], values: object): string {
  return [what, ...ids, ...Object.keys(values)].join(' ')
}

/** The values of the named fields alone, as a map may hold them: what is absent or no value stays as it is. */
export function picked<T extends object>(values: Partial<T>, fields: readonly (keyof T)[]): Partial<T> {
  const kept: Partial<T> = {}
  for (const field of fields) {
    const value = clean(values[field])
    if (value !== undefined) kept[field] = value
  }
  return kept
}

/** A text without what cannot be kept, a number that is one; undefined where nothing is left. */
export function clean<V>(value: V): V | undefined {
  if (typeof value === 'string') return cleanText(value) as V
  if (typeof value === 'number') return Number.isFinite(value) ? ((value || 0) as V) : undefined
  return value
}

/** The plan that writes some fields of a record; null where there is none or nothing would differ. */
export function written<T extends object>(
  now: Snapshot,
  records: (map: JourneyMap) => Record<Id, T>,
  id: Id,
  values: Partial<T>,
  fields: readonly (keyof T)[],
): Plan | null {
  const record = records(now.map)[id]
  const wanted = picked(values, fields)
  if (!record || fields.every((field) => wanted[field] === undefined || wanted[field] === record[field])) return null
  return {
    change(map) {
      const written = records(map)[id]
      if (written) Object.assign(written, wanted)
    },
    merge: mergeKey('change', [id], wanted),
  }
}

/** A colour's number where it is one of those that there are. */
export function hueWithin(hue: number | undefined, most: number): number | undefined {
  return hue !== undefined && Number.isInteger(hue) && hue >= 1 && hue <= most ? hue : undefined
}
