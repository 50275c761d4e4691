/** Reads a PNG's pixels and counts its colours, with what Node has on board. */
import { inflateSync } from 'node:zlib'

export interface Colours {
  width: number
  height: number
  /** How many pixels have exactly this colour, `#RRGGBB`. */
  count: (colour: string) => number
}

interface Header {
  width: number
  height: number
  channels: number
}

function chunks(png: Buffer): { header: Header; data: Buffer } {
  const parts: Buffer[] = []
  let header: Header | undefined
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const body = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') {
      if (body[8] !== 8 || body[12] !== 0) throw new Error('8 bits a channel, not interlaced, is all that is read')
      header = { width: body.readUInt32BE(0), height: body.readUInt32BE(4), channels: body[9] === 6 ? 4 : 3 }
    }
    if (type === 'IDAT') parts.push(body)
    at += 12 + length
  }
  if (!header) throw new Error('Not a PNG')
  return { header, data: inflateSync(Buffer.concat(parts)) }
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)]
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
}

export function coloursOf(png: Buffer): Colours {
  const { header, data } = chunks(png)
  const { width, height, channels } = header
  const stride = width * channels
  const counts = new Map<number, number>()
  let above = new Uint8Array(stride)
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1)
    const filter = data[start]
    const row = new Uint8Array(data.subarray(start + 1, start + 1 + stride))
    for (let i = 0; i < stride; i++) {
      const left = i >= channels ? row[i - channels]! : 0
      const up = above[i]!
      const corner = i >= channels ? above[i - channels]! : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      row[i] = (row[i]! + guess) & 255
    }
    for (let i = 0; i < stride; i += channels) {
      const colour = (row[i]! << 16) | (row[i + 1]! << 8) | row[i + 2]!
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    above = row
  }
  return { width, height, count: (colour) => counts.get(Number.parseInt(colour.slice(1), 16)) ?? 0 }
}
