/** A picture carries its map and gives it back, and no file can make it do anything else. */
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asCarried, mapText, picturesAtHand } from '../../../src/formats/carriedPictures'
import { readFile } from '../../../src/formats/opening/readFile'
import { readPngMap, withPngMap } from '../../../src/formats/picture/pngChunks'
import { writeMap } from '../../../src/model/writeMap'
import { phoneCompany } from '../../support/phoneCompany'
import { testTools } from '../../support/tools'

/** A picture of one white point. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
    'base64',
  ),
)

const types = (png: Uint8Array) => {
  const found: string[] = []
  const view = new DataView(png.buffer, png.byteOffset)
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    found.push(String.fromCharCode(...png.subarray(at + 4, at + 8)))
  }
  return found
}

test('what is put into a picture is read from it again', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
      (text) => {
        expect(readPngMap(withPngMap(PNG, text))).toBe(text)
      },
    ),
    { numRuns: 25 },
  )
})

test('the picture stays a picture: header first, end last, one map', () => {
  const twice = withPngMap(withPngMap(PNG, 'old'), 'new')
  expect(types(twice)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND'])
  expect(readPngMap(twice)).toBe('new')
})

test('a picture of a map opens as that map', async () => {
  const map = phoneCompany('en')
  const opened = await readFile(withPngMap(PNG, writeMap(map)), 'map.png', testTools(), {})
  expect(opened.ok && opened.value.map.cards).toEqual(map.cards)
})

test('a picture of a map gives back the pictures on its cards and of its personas', async () => {
  const map = phoneCompany('en')
  const [card] = Object.values(map.cards)
  const [persona] = Object.values(map.personas)
  card!.attachments.x = { type: 'picture', order: 'a0', hash: 'seen', alt: '', width: 1, height: 1 }
  persona!.picture = 'ana'
  const asked: string[] = []
  const picture = async (name: string) => {
    asked.push(name)
    return name === 'lost' ? null : new Blob([PNG], { type: 'image/png' })
  }
  const pictures = await asCarried(await picturesAtHand(map, { picture }))
  expect(asked).toEqual(expect.arrayContaining(['ana', 'seen']))
  const opened = await readFile(withPngMap(PNG, mapText(map, pictures)), 'map.png', testTools(), {})
  if (!opened.ok) throw new Error(opened.error.key)
  expect(opened.value.map.personas).toEqual(map.personas)
  expect(opened.value.pictures).toHaveLength(asked.length)
  const [first] = opened.value.pictures ?? []
  expect(new Uint8Array(await first!.arrayBuffer())).toEqual(PNG)
})

test('a picture without a map says so', async () => {
  const opened = await readFile(PNG, 'photo.png', testTools(), {})
  expect(opened).toMatchObject({ ok: false, error: { key: 'read.binary', params: { file: 'photo.png' } } })
})

test('damaged pictures carry nothing and never fail', () => {
  const good = withPngMap(PNG, '{"format":"periplo"}')
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, byte, end) => {
      const bad = good.slice(0, end)
      if (at < bad.length) bad[at] = byte
      expect(() => readPngMap(bad)).not.toThrow()
    }),
  )
  expect(readPngMap(new Uint8Array())).toBeNull()
})

test('a chunk that unpacks to far more than a map is not unpacked, and the limit is told', async () => {
  const packed = deflateSync(Buffer.alloc(44 * 1024 * 1024))
  const data = Buffer.concat([Buffer.from('periplo\0\u0001\0\0\0', 'latin1'), packed])
  const chunk = Buffer.alloc(data.length + 12)
  chunk.writeUInt32BE(data.length, 0)
  chunk.write('iTXt', 4, 'latin1')
  data.copy(chunk, 8)
  const bomb = Uint8Array.from(Buffer.concat([PNG.subarray(0, 33), chunk, PNG.subarray(33)]))
  const opened = await readFile(bomb, 'bomb.png', testTools(), {})
  expect(opened).toMatchObject({ ok: false, error: { key: 'read.png.tooBig', params: { limit: 40 } } })
})
