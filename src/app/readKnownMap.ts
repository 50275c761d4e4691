/** Reads a map that the app ships or keeps, through the same door as every other. */
import { nanoid } from 'nanoid'
import { MAP_KINDS } from '../lanes/mapKinds'
import type { JourneyMap } from '../model/journeyMap'
import { readMap } from '../model/readMap'

export function readKnownMap(raw: unknown): JourneyMap | null {
  const read = readMap(raw, MAP_KINDS, () => nanoid())
  return read.ok ? read.value.map : null
}
