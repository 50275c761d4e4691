/** What a file is that can hold no map, told from its first bytes alone: however large it is, it need not be read. */
import type { ReadFailure } from '../format'

/** So many bytes tell. */
export const HEAD = 1024

const MAGIC: readonly { bytes: readonly number[]; kind: string }[] = [
  { bytes: [0xff, 0xd8, 0xff], kind: 'JPEG' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'GIF' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'ZIP' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'XLS' },
  { bytes: [0x1f, 0x8b], kind: 'GZIP' },
]

/** Why a file that begins so is refused; null where it may hold a map. */
export function otherKind(head: Uint8Array): ReadFailure | null {
  const kind = MAGIC.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte))?.kind ?? markup(head)
  if (kind === undefined) return null
  return kind === 'ZIP' || kind === 'XLS' ? { key: 'read.spreadsheet' } : { key: 'read.binary', params: { kind } }
}

/** Drawings and pages are text, but no table; only what stands first in them counts. */
function markup(head: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(head.subarray(0, HEAD))
  const first =
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*(?:<!doctype\s+\w+[^>]*>\s*)?<(svg|html)[\s>]/i.exec(text)
  if (first?.[1]) return first[1].toUpperCase()
  return /^\s*<\?xml\s/i.test(text) ? 'XML' : undefined
}
