/** Writing values into one record, joined while one types. */
import type { Id, JourneyMap } from '../model/journeyMap'
import type { Plan, Snapshot } from './command'

/** Names the fields of some records, so that what is typed into them in one go is one step of the history. */
export function mergeKey(what: string, ids: readonly string[], values: object): string {
  return [what, ...ids, ...Object.keys(values)].join(' ')
}

/** The values of the named fields alone: what is absent or not theirs to change stays as it is. */
export function picked<T extends object>(values: Partial<T>, fields: readonly (keyof T)[]): Partial<T> {
  const kept: Partial<T> = {}
  for (const field of fields) if (values[field] !== undefined) kept[field] = values[field]
  return kept
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
