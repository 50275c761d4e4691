/** The whole library as one file, and back: merged into what is here, or beside it. */
import type { Instant, JourneyMap } from '../../model/journeyMap'
import type { Library } from '../library'
import { packed, type PackedPicture } from '../pictures/packed'
import { picturesIn } from '../pictures/picturesIn'

interface BackupMap {
  map: JourneyMap
  trashed: Instant | null
}

/** A backup as it was found in a file; its maps enter by `readMap`. */
export interface ReadBackup {
  at: Instant | null
  maps: { map: unknown; trashed: Instant | null }[]
  pictures: PackedPicture[]
}

const FORMAT = 'periplo-library'
const VERSION = 1

/** A file in pieces: text that is made of one map or one picture at a time holds up nobody, however much there is. */
interface Pieces {
  maps: Blob[]
  pictures: Blob[]
}

function backupOf({ maps, pictures }: Pieces, at: Instant): Blob {
  const listed = (pieces: readonly Blob[]) => pieces.flatMap((piece, i) => (i === 0 ? [piece] : [',', piece]))
  const head = JSON.stringify({ format: FORMAT, version: VERSION, at }).slice(0, -1)
  const parts = [`${head},"maps":[`, ...listed(maps), '],"pictures":[', ...listed(pictures), ']}']
  return new Blob(parts, { type: 'application/json' })
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
    const text = atob(base64)
    const bytes = new Uint8Array(text.length)
    // A call for each of the millions of bytes of a picture would take some frames.
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
    return bytes
  } catch {
    return null
  }
}

/** Everything that the library holds, as one file. */
export async function writeBackup(library: Pick<Library, 'list' | 'read' | 'readPicture'>, at: Instant): Promise<Blob> {
  const maps: Blob[] = []
  const hashes = new Set<string>()
  for (const { id, trashed } of await library.list()) {
    const read = await library.read(id)
    if (!read.ok) continue
    const { map } = read.value
    maps.push(new Blob([JSON.stringify({ map, trashed } satisfies BackupMap)]))
    for (const hash of picturesIn(map)) hashes.add(hash)
    await nextTurn()
  }
  const pictures: Blob[] = []
  for (const hash of hashes) {
    for (const { type, base64 } of await packed([hash], (one) => library.readPicture(one))) {
      // Nothing in base64 needs to be quoted.
      pictures.push(new Blob([`{"type":${JSON.stringify(type)},"base64":"`, base64, '"}']))
      await nextTurn()
    }
  }
  return backupOf({ maps, pictures }, at)
}

/** What came meanwhile is answered first. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve))
