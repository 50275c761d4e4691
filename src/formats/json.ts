/** Periplo's own files: the whole map as JSON, the same text for the same map. */
import { ok } from '../model/result'
import { writeMap } from '../model/writeMap'
import type { FormatCode } from './format'
import { mapPart } from './mapPart'
import { parseJson } from './parseJson'

export const json: FormatCode = {
  read: async (text) => ok({ map: parseJson(text), notes: [] }),
  write: async (map, options) => new Blob([writeMap(mapPart(map, options.phases))], { type: 'application/json' }),
}
