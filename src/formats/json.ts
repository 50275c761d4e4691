/** Periplo's own files: the whole map as JSON, with its pictures; the same text for the same map. */
import type { JourneyMap } from '../model/journeyMap'
import { ok } from '../model/result'
import { asCarried, mapText, picturesAtHand, takenOut } from './carriedPictures'
import type { FormatCode, Note, Tools } from './format'
import { mapPart } from './mapPart'
import { parseJson } from './parseJson'

export const json: FormatCode = {
  async read(text) {
    const raw = parseJson(text)
    if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'pictures')) return ok({ map: raw, notes: [] })
    const { pictures: list, ...map } = raw as { pictures: unknown }
    const { pictures, refused } = takenOut(list)
    const notes: Note[] = refused > 0 ? [{ key: 'json.pictures', params: { count: refused } }] : []
    return ok({ map, notes, pictures })
  },
  write: (map, options, tools) => writeJson(mapPart(map, options.phases), tools),
}

/** A map as a file that holds all of it; without `picture` among the tools the pictures stay where they are. */
export async function writeJson(map: JourneyMap, tools: Pick<Tools, 'picture'>): Promise<Blob> {
  const pictures = await asCarried(await picturesAtHand(map, tools))
  return new Blob([mapText(map, pictures)], { type: 'application/json' })
}
