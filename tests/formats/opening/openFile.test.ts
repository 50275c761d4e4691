import { describe, expect, it } from 'vitest'
import type { ReadReport } from '../../../src/formats/format'
import { json } from '../../../src/formats/json'
import { openFile } from '../../../src/formats/opening/openFile'
import { emptyMap, newCard, newLane, newPhase, newStep } from '../../../src/model/newMap'
import { noteWords } from '../../../src/panels/dialogs/readOutcome'
import { WHOLE } from '../../../src/scene/pictured'
import { pictureSize } from '../../../src/shapes/pictureSize'
import { testTools } from '../../support/tools'

const OPENS =
  'Periplo opens its own files and PNG pictures, journeys in JSON or Mermaid, and tables (CSV, TSV, Markdown).'
const CSV = 'Stage,Touchpoint\nBuy,Till\n'

async function open(content: BlobPart | Blob, file = 'table.csv') {
  const result = await openFile(content instanceof Blob ? content : new Blob([content]), file, testTools())
  return result.ok ? result.value : noteWords(result.error, testTools().t)
}

const reading = (report: ReadReport | string) =>
  typeof report === 'string' ? report : [report.format, report.counts.cards, report.notes.map((note) => note.key)]

describe('a file that is opened', () => {
  it('is told in counts, with the format that read it', async () => {
    const report = await open(CSV)
    expect(report).toMatchObject({ file: 'table.csv', format: 'csv', counts: { phases: 1, cards: 1, lanes: 1 } })
  })

  it('can be pasted as text', async () => {
    const result = await openFile(CSV, 'paste', testTools())
    expect(result.ok && result.value.counts.cards).toBe(1)
  })

  it('in UTF-16 with its mark is read, and that is said', async () => {
    const units = Uint16Array.from(`\ufeff${CSV}`, (letter) => letter.charCodeAt(0))
    expect(reading(await open(units))).toEqual(['csv', 1, ['read.utf16', 'table.oneChannel.online']])
  })

  it.each([
    [
      'in Latin-1',
      Uint8Array.from('Etapa,Contacto\nComprar,Sat\xe9lite\n', (letter) => letter.charCodeAt(0)),
      '“table.csv” is not written in UTF-8. Save it again as UTF-8 (in Excel: “CSV UTF-8”). (line 2)',
    ],
    [
      'that is a spreadsheet',
      'PK\u0003\u0004…',
      '“table.csv” is a spreadsheet or a packed file. Save it as “CSV UTF-8” and open that.',
    ],
    ['that is a PDF', '%PDF-1.7', `“table.csv” is PDF, with no map in it. ${OPENS}`],
    [
      'that is a drawing',
      '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>',
      `“table.csv” is SVG, with no map in it. ${OPENS}`,
    ],
    ['that is a page', '<!DOCTYPE html>\n<html lang="en"><table>', `“table.csv” is HTML, with no map in it. ${OPENS}`],
    ['that is empty', '\ufeff \n', '“table.csv” is empty.'],
    ['of one word', 'hello', '“table.csv” holds no table: at least two rows and two columns are needed.'],
  ])('%s is refused by name, with what to do', async (_, content, words) => expect(await open(content)).toBe(words))

  it.each([
    ['breaks off', '{"format":"periplo",\n"version":1,\n"cards":{"a":', '“x.json” breaks off before its end. (line 3)'],
    ['is no JSON', '{"format":"periplo",\n"version":}', '“x.json” is not valid JSON. (line 2)'],
    [
      'nests too deep',
      `{"format":"periplo",\n"x":${'['.repeat(40)}${']'.repeat(40)}}`,
      '“x.json” nests more than 32 levels deep, which no map does. (line 2)',
    ],
  ])('that %s is refused with its line', async (_, content, words) => expect(await open(content, 'x.json')).toBe(words))

  it('of a newer version is refused, and one that is damaged is mended, which is told', async () => {
    const sound = { ...emptyMap('map', '2026-11-22T10:00:00.000Z'), title: 'Phone' }
    const words = await open(JSON.stringify({ ...sound, version: 99 }), 'x.json')
    expect(words).toContain('99')
    const report = await open(
      JSON.stringify({ ...sound, cards: { c: { id: 'c', step: 'gone', lane: 'gone' } } }),
      'x.json',
    )
    expect(reading(report)).toEqual(['json', 0, ['repair.card-without-place']])
  })

  it('of more than 20 MB is not even read', async () => {
    const blob = new Blob([CSV])
    Object.defineProperty(blob, 'size', { value: 21 * 1024 * 1024 })
    expect(await open(blob)).toBe('“table.csv” is 21 MB. Periplo opens files of up to 20 MB.')
  })

  it('of the wrong kind is told so, however large it is', async () => {
    const blob = new Blob(['PK\u0003\u0004', '…'])
    Object.defineProperty(blob, 'size', { value: 200 * 1024 * 1024 })
    expect(await open(blob, 'plan.xlsx')).toBe(
      '“plan.xlsx” is a spreadsheet or a packed file. Save it as “CSV UTF-8” and open that.',
    )
  })

  it.each([
    ['rows', `a,b\n${'x,y\n'.repeat(60_001)}`, '“table.csv” has more than 60,000 rows. Split it into several files.'],
    [
      'cells',
      `a,b\n${`${'x,'.repeat(2_001)}\n`.repeat(1_000)}`,
      '“table.csv” has more than 2,000,000 cells. Split it into several files.',
    ],
    [
      'cards',
      `Stage,Touchpoint\n${'Buy,"a,b,c,d,e,f,g,h,i,j"\n'.repeat(5_001)}`,
      '“table.csv” makes more than 50,000 cards, which is all that one map holds. Split it into several files.',
    ],
  ])('with too many %s is refused in words that name the limit', async (_, content, words) =>
    expect(await open(content)).toBe(words),
  )

  it('of a journey with too many lines is refused in words that name the limit', async () => {
    expect(await open(`journey\n section S\n${' t: 3: me\n'.repeat(300_000)}`, 'long.mmd')).toBe(
      '“long.mmd” has more than 300,000 lines. Split it into several files.',
    )
  })

  it('may have as many lines inside its cells as it likes, and signs for inches', async () => {
    const report = await open(`Stage,Touchpoint,Details\nBuy,A 5" screen,"${'line\n'.repeat(70_000)}"\nBuy,Till,\n`)
    expect(report).toMatchObject({ format: 'csv', counts: { phases: 1, cards: 2 } })
  })

  it('of JSON may be twice as large, and no larger', async () => {
    const json = (megabytes: number) => {
      const blob = new Blob([JSON.stringify(emptyMap('map', '2026-11-22T10:00:00.000Z'))])
      Object.defineProperty(blob, 'size', { value: megabytes * 1024 * 1024 })
      return blob
    }
    expect(reading(await open(json(39), 'large.json'))).toEqual(['json', 0, []])
    expect(await open(json(41), 'large.json')).toBe('“large.json” is 41 MB. Periplo opens files of up to 40 MB.')
  })

  it('that cannot be read from the disk says so', async () => {
    const blob = new Blob([CSV])
    blob.arrayBuffer = () => Promise.reject(new Error('gone'))
    expect(await open(blob)).toBe('The browser could not read “table.csv”. It may have been moved or deleted.')
  })

  it('is refused in Spanish to those who speak it', async () => {
    const result = await openFile('', 'nada.csv', testTools('es'))
    expect(!result.ok && noteWords(result.error, testTools('es').t)).toBe('«nada.csv» está vacío.')
  })
})

const letters = (text: string) => text.split('').map((letter) => letter.charCodeAt(0))

/** A PNG's first bytes, 3 × 2 pixels. */
const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 3, 0, 0, 0, 2, 8, 6, 0, 0, 0,
])

describe('the pictures of a map', () => {
  const map = emptyMap('map', '2026-11-22T10:00:00.000Z')
  map.phases.p = newPhase({ id: 'p', order: 'a0' })
  map.steps.s = newStep({ id: 's', order: 'a0', phase: 'p' })
  map.lanes.l = newLane({ id: 'l', order: 'a0', kind: 'channel', medium: 'online' })
  map.cards.c = newCard({
    id: 'c',
    order: 'a0',
    step: 's',
    lane: 'l',
    attachments: { a: { type: 'picture', order: 'a0', hash: 'abc', alt: '', width: 3, height: 2 } },
  })
  const options = { ...WHOLE, scale: 1 }
  const picture = async (name: string) => (name === 'abc' ? new Blob([PNG], { type: 'image/png' }) : null)

  it('travel inside its file and come out again', async () => {
    const blob = await json.write!(map, options, { ...testTools(), picture })
    const report = (await open(blob, 'map.periplo.json')) as ReadReport
    expect(report.map).toEqual(map)
    expect(report.notes).toEqual([])
    const [out] = report.pictures ?? []
    expect([out?.type, new Uint8Array(await out!.arrayBuffer())]).toEqual(['image/png', PNG])
  })

  it('stay out where they are no pictures, lie about their kind or would fill the memory', async () => {
    const bomb = PNG.slice()
    bomb.set([0x7f, 0xff, 0xff, 0xff], 16)
    const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
    const pictures = [
      { type: 'image/svg+xml', base64: btoa('<svg onload="alert(1)"/>') },
      { type: 'image/jpeg', base64: base64(PNG) },
      { type: 'image/png', base64: base64(bomb) },
      { type: 'image/png', base64: 'no base64!' },
      'not even a record',
    ]
    const report = (await open(JSON.stringify({ ...map, pictures }), 'map.periplo.json')) as ReadReport
    expect(report.pictures).toEqual([])
    expect(report.notes).toEqual([{ key: 'json.pictures', params: { count: 5 } }])
  })

  it.each([
    ['image/png', [...PNG], [3, 2]],
    ['image/gif', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 3, 0, 2, 0], [3, 2]],
    ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 17, 0], [3, 2]],
    ['image/webp', letters('RIFF....WEBPVP8X').concat([10, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0]), [3, 2]],
    ['image/webp', letters('RIFF....WEBPVP8L').concat([10, 0, 0, 0, 0x2f, 2, 0x40, 0, 0]), [3, 2]],
  ])('have a size that is read without unpacking: %s', (type, bytes, [width, height]) => {
    expect(pictureSize(Uint8Array.from(bytes))).toEqual({ type, width, height })
    expect(pictureSize(Uint8Array.from(bytes).slice(0, 9))).toBeNull()
  })
})
