/** Bytes to text: UTF-8 or a marked UTF-16, nothing else; what is no text is refused by its name. */
import type { Note } from '../format'
import { Refusal, refuse } from '../refusal'
import { otherKind } from './otherKinds'

const PNG = [0x89, 0x50, 0x4e, 0x47]
const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte)

export interface Decoded {
  text: string
  notes: readonly Note[]
}

/** The text of a file, or the map that a picture of ours carries. Rejects with a `Refusal` where there is neither. */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const other = otherKind(bytes)
  if (other) throw new Refusal(other)
  if (startsWith(bytes, PNG)) return { text: await mapInPicture(bytes), notes: [] }
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes, 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes, 'utf-16be')
  return { text: utf8(bytes), notes: [] }
}

async function mapInPicture(bytes: Uint8Array): Promise<string> {
  const { readPngMap } = await import('../picture/pngChunks')
  return readPngMap(bytes) ?? refuse('read.binary', { kind: 'PNG' })
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), notes: [{ key: 'read.utf16' }] }
  } catch {
    return refuse('read.utf16.broken')
  }
}

function utf8(bytes: Uint8Array): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('read.encoding', {}, firstBrokenLine(bytes))
  }
  // UTF-16 without its mark decodes as UTF-8 with a NUL beside every letter.
  const head = text.slice(0, 1000)
  if (head.split('\0').length - 1 > head.length / 4) refuse('read.encoding')
  return withoutMark(text)
}

/** A text as people paste it may bring the mark along. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** In UTF-8 a newline byte is always a newline, so each line can be tried by itself. */
function firstBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let start = 0
  for (let line = 1; ; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    if (newline < 0) return line
    start = newline + 1
  }
}
