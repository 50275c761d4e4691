/** The whole library as one file, and back: merged into what is here, or beside it. */
import type { Instant, JourneyMap } from '../../model/journeyMap'
import type { Library } from '../library'
import { packed, type PackedPicture } from '../pictures/packed'
import { picturesIn } from '../pictures/picturesIn'

export interface BackupMap {
  map: JourneyMap
  trashed: Instant | null
}

export interface Backup {
  maps: BackupMap[]
  pictures: PackedPicture[]
}

/** A backup as it was found in a file; its maps enter by `readMap`. */
export interface ReadBackup {
  at: Instant | null
  maps: { map: unknown; trashed: Instant | null }[]
  pictures: PackedPicture[]
}

const FORMAT = 'periplo-library'
const VERSION = 1

export function writeBackup(backup: Backup, at: Instant): Blob {
  const text = JSON.stringify({ format: FORMAT, version: VERSION, at, ...backup })
  return new Blob([text], { type: 'application/json' })
}

/** More than any library holds; a browser is seconds at unpacking so many. */
export const MOST_RECORDS = 3_000_000

/** Whether it holds more records and lists than a backup may: counted in one look that passes over what is quoted. */
export function isTooMuch(text: string): boolean {
  let records = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x22) {
      i = endOfQuoted(text, i + 1)
    } else if ((code === 0x7b || code === 0x5b) && ++records > MOST_RECORDS) return true
  }
  return false
}

/** The closing quote: the first before which an even number of backslashes stands. */
function endOfQuoted(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0) {
    let slashes = 0
    while (at - slashes > from && text.charCodeAt(at - slashes - 1) === 0x5c) slashes++
    if (slashes % 2 === 0) return at
    at = text.indexOf('"', at + 1)
  }
  return text.length
}

/** Null where the text is no backup that this build can read. */
export function parseBackup(text: string): ReadBackup | null {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== FORMAT) return null
  if (!('version' in raw) || raw.version !== VERSION) return null
  const maps = list(raw, 'maps').flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'map' in entry
      ? [{ map: entry.map, trashed: 'trashed' in entry && typeof entry.trashed === 'string' ? entry.trashed : null }]
      : [],
  )
  const pictures = list(raw, 'pictures').flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'base64' in entry && 'type' in entry
      ? [{ type: String(entry.type), base64: String(entry.base64) }]
      : [],
  )
  return {
    at: 'at' in raw && typeof raw.at === 'string' && !Number.isNaN(Date.parse(raw.at)) ? raw.at : null,
    maps,
    pictures,
  }
}

function list(raw: object, key: string): unknown[] {
  const found = (raw as Record<string, unknown>)[key]
  return Array.isArray(found) ? found : []
}

/** Null where the text is no base64. */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}

/** Reads everything that the library holds. */
export async function gather(library: Pick<Library, 'list' | 'read' | 'readPicture'>): Promise<Backup> {
  const maps: BackupMap[] = []
  for (const { id, trashed } of await library.list()) {
    const read = await library.read(id)
    if (read.ok) maps.push({ map: read.value.map, trashed })
  }
  return {
    maps,
    pictures: await packed(
      maps.flatMap(({ map }) => picturesIn(map)),
      (hash) => library.readPicture(hash),
    ),
  }
}
