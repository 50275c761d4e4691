/** The one door for maps that come out of the database, the second copy or a backup. */
import type { JourneyMap } from '../model/journeyMap'
import { ok, type Result } from '../model/result'
import type { StorageFailure, StorageNote } from './library'

export function enter(raw: unknown): Result<{ map: JourneyMap; notes: StorageNote[] }, StorageFailure> {
  return ok({ map: raw as JourneyMap, notes: [] })
}
