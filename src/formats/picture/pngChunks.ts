/** A PNG that carries its map: the JSON travels in an `iTXt` chunk, which every viewer ignores and we read again. */
import { strToU8, Unzlib, zlibSync } from 'fflate'
import { Refusal, refuse } from '../refusal'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const KEYWORD = 'periplo'
/** As much as a file of ours may have; a chunk that unpacks to more is hostile. */
export const LIMIT = 40 * 1024 * 1024

type Bytes = Uint8Array<ArrayBuffer>

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) c = (CRC[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** The same picture with the text inside, in place of one that it carried before. */
export function withPngMap(png: Uint8Array, json: string): Bytes {
  // Keyword, compressed, method, no language, no translated keyword, text.
  const head = [...strToU8(KEYWORD), 0, 1, 0, 0, 0]
  const packed = zlibSync(strToU8(json))
  const body = new Uint8Array(4 + head.length + packed.length)
  body.set(strToU8('iTXt'))
  body.set(head, 4)
  body.set(packed, 4 + head.length)
  const chunk = new Uint8Array(body.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, body.length - 4)
  chunk.set(body, 4)
  view.setUint32(4 + body.length, crc(body))
  const kept = chunksOf(png)?.filter((one) => !carriesMap(one)) ?? []
  // The header must stay first.
  const parts = kept.flatMap((one, i) => (i === 0 ? [one.whole, chunk] : [one.whole]))
  return joined([Uint8Array.from(SIGNATURE), ...parts])
}

/** The JSON that a PNG carries; null where it carries none or is damaged. Throws a `Refusal` where it is too large. */
export function readPngMap(png: Uint8Array): string | null {
  const chunk = chunksOf(png)?.find(carriesMap)
  if (!chunk) return null
  const { data } = chunk
  const at = KEYWORD.length + 1
  const language = data.indexOf(0, at + 2)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0) return null
  const text = data.subarray(translated + 1)
  try {
    const bytes = data[at] === 1 ? unpacked(text) : text
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof Refusal) throw error
    return null
  }
}

interface Chunk {
  type: string
  data: Uint8Array
  whole: Uint8Array
}

/** null where the bytes are no PNG. */
function chunksOf(png: Uint8Array): Chunk[] | null {
  if (!SIGNATURE.every((byte, i) => png[i] === byte)) return null
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  let at = SIGNATURE.length
  while (at + 12 <= png.length) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > png.length) break
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length), whole: png.subarray(at, end) })
    at = end
  }
  return chunks
}

function carriesMap({ type, data }: Chunk): boolean {
  return type === 'iTXt' && data[KEYWORD.length] === 0 && strToU8(KEYWORD).every((byte, i) => data[i] === byte)
}

function unpacked(packed: Uint8Array): Bytes {
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Unzlib((part) => {
    size += part.length
    if (size <= LIMIT) parts.push(part)
  })
  // In small pieces, so that a bomb is noticed before it has unpacked.
  for (let at = 0; at < packed.length && size <= LIMIT; at += 16_384) {
    stream.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length)
  }
  if (size > LIMIT) refuse('read.png.tooBig', { limit: LIMIT / 1024 / 1024 })
  return joined(parts)
}

function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
