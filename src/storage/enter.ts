/** The one door for maps that come out of the database, the second copy or a backup: checked, led up, mended, and told. */
import type { Id, JourneyMap } from '../model/journeyMap'
import type { MapKinds } from '../model/readMap'
import { fail, ok, type Result } from '../model/result'
import type { StorageFailure, StorageNote } from './library'

export interface Entered {
  map: JourneyMap
  notes: StorageNote[]
}

/** The door for pictures from files: null where the bytes are none of the pictures that may come in. */
export type PictureDoor = (bytes: Uint8Array<ArrayBuffer>, type: string) => Promise<Blob | null>

export interface Door {
  (raw: unknown): Promise<Result<Entered, StorageFailure>>
  /** Loads what the door needs before there is anything to enter. */
  ahead(): void
}

/** What the rooms above know of attachments and lanes: asked for with the first map, so that the library opens without it. */
export type LoadKinds = () => Promise<MapKinds>

export function doorFor(loadKinds: LoadKinds, newId: () => Id): Door {
  const load = () => Promise.all([loadKinds(), import('../model/readMap')])
  const enter = async (raw: unknown): Promise<Result<Entered, StorageFailure>> => {
    const [kinds, { takeMap }] = await load()
    const read = takeMap(raw, kinds, newId)
    if (read.ok) return ok({ map: read.value.map, notes: read.value.repairs })
    const { kind, key, params } = read.error
    return fail({ kind: kind === 'newer' ? 'newer' : 'damaged', key, params })
  }
  return Object.assign(enter, { ahead: () => void load().catch(() => {}) })
}
