/** The one door for maps that come out of the database, the second copy or a backup: checked, led up, mended, and told. */
import type { Id, JourneyMap } from '../model/journeyMap'
import { type MapKinds, readMap } from '../model/readMap'
import { fail, ok, type Result } from '../model/result'
import type { StorageFailure, StorageNote } from './library'

export interface Entered {
  map: JourneyMap
  notes: StorageNote[]
}

export type Door = (raw: unknown) => Result<Entered, StorageFailure>

export function doorFor(kinds: MapKinds, newId: () => Id): Door {
  return (raw) => {
    const read = readMap(raw, kinds, newId)
    if (read.ok) return ok({ map: read.value.map, notes: read.value.repairs })
    const { kind, key, params } = read.error
    return fail({ kind: kind === 'newer' ? 'newer' : 'damaged', key, params })
  }
}
