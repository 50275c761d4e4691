/** Whatever people write, in whichever field: it is the same after saving, after opening again, and after every format that can hold it. */
import { parse } from 'papaparse'
import { afterAll, describe, expect, it, test } from 'vitest'
import { changeCard } from '../../../src/commands/changeCard'
import type { Format, WriteOptions } from '../../../src/formats/format'
import { FORMATS } from '../../../src/formats/index'
import { withPngMap } from '../../../src/formats/picture/pngChunks'
import { readFile } from '../../../src/formats/opening/readFile'
import { MAP_KINDS } from '../../../src/lanes/mapKinds'
import { cleanText, LONGEST_TEXT } from '../../../src/model/cleanText'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { problems } from '../../../src/model/problems'
import { readMap } from '../../../src/model/readMap'
import { writeMap } from '../../../src/model/writeMap'
import { WHOLE } from '../../../src/scene/pictured'
import { figures } from '../support/counts'
import { newName, openMap, saved, tab } from '../../storage/desk'
import { PROJECTIONS } from '../../support/projections'
import { CATEGORIES, mapSaying, STRINGS, textsIn, UNWRITABLE } from '../../support/strings'
import { testTools } from '../../support/tools'

const OPTIONS: WriteOptions = { ...WHOLE, scale: 1 }
/** A picture of one white point. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const both = FORMATS.filter((format) => format.writes && format.reads.length > 0 && format.group === 'data')

function opened(raw: unknown): JourneyMap {
  const read = readMap(raw, MAP_KINDS, () => 'new')
  if (!read.ok) throw new Error(read.error.key)
  expect(problems(read.value.map)).toEqual([])
  return read.value.map
}
async function written(format: Format, map: JourneyMap): Promise<Uint8Array<ArrayBuffer>> {
  const code = await format.load()
  const blob = await code.write!(map, OPTIONS, testTools())
  return new Uint8Array(await blob.arrayBuffer())
}
async function readBack(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<JourneyMap> {
  const read = await readFile(bytes, file, testTools(), {})
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  expect(read.value.notes).toEqual([])
  return read.value.map
}

test('there are more than seven hundred strings, and a map says each in every field that holds words', () => {
  expect(new Set(STRINGS).size).toBeGreaterThan(700)
  const said = textsIn(mapSaying('§'))
  expect(said.filter((text) => text === '§').length).toBeGreaterThan(60)
})

test('the door takes out what no XML can carry, and nothing else', () => {
  const changed = STRINGS.filter((text) => opened(mapSaying(text)).title !== text)
  expect(changed.filter((text) => !UNWRITABLE.test(text))).toEqual([])
  for (const text of STRINGS) {
    const { title } = opened(mapSaying(text))
    expect(title).toBe(text.replace(/[\v\f]/g, '\n').replace(new RegExp(UNWRITABLE, 'gu'), ''))
    expect(UNWRITABLE.test(title)).toBe(false)
  }
  expect(opened(mapSaying('x'.repeat(LONGEST_TEXT + 1))).title).toHaveLength(LONGEST_TEXT)
})

afterAll(() =>
  figures('strings', {
    strings: STRINGS.length,
    'fields that say each': textsIn(mapSaying('§')).filter((text) => text === '§').length,
    formats: both.length + 1,
  }),
)

describe.each(CATEGORIES)('%s', { timeout: 60_000 }, (_, strings) => {
  const maps = strings.map((text) => mapSaying(cleanText(text)))

  it('go in at the door and out again unchanged, in every field', () => {
    for (const map of maps) expect(opened(JSON.parse(writeMap(map)))).toEqual(map)
  })

  it('are the same in the database, as whole maps and as single changes, and in a backup', async () => {
    const name = newName()
    const library = await tab(name)
    for (const [i, map] of maps.entries()) await library.add({ ...map, id: `m${i}` })
    for (const [i, text] of strings.entries()) {
      const open = await openMap(library, `m${i}`)
      open.editor.run(changeCard, { id: 'c0', values: { title: `${text}.` } })
      open.editor.run(changeCard, { id: 'c1', values: { text: `${text}.` } })
      await saved(open)
      await open.keeper.close()
    }
    const other = await tab(name)
    const fresh = await tab(newName())
    expect(await fresh.restoreBackup(await other.backup(), 'merge')).toMatchObject({ ok: true, value: { notes: [] } })
    for (const [i, map] of maps.entries()) {
      const changed = structuredClone(map)
      changed.cards.c0!.title = cleanText(`${strings[i]}.`)
      changed.cards.c1!.text = cleanText(`${strings[i]}.`)
      for (const place of [other, fresh]) {
        const read = await place.read(`m${i}`)
        expect(read).toMatchObject({ ok: true, value: { notes: [] } })
        const { changed: _, ...kept } = read.ok ? read.value.map : map
        expect(kept).toEqual({ ...changed, id: `m${i}`, changed: undefined })
      }
    }
  })

  it.each(both.map((format) => [format.id, format] as const))('are the same after %s', async (id, format) => {
    const { t } = testTools()
    for (const map of maps) {
      const back = await readBack(await written(format, map), `map.${format.extension}`)
      expect(PROJECTIONS[id]!(back, t)).toEqual(PROJECTIONS[id]!(map, t))
    }
  })

  it('are the same in a picture that carries its map', async () => {
    for (const map of maps) expect(await readBack(withPngMap(PNG, writeMap(map)), 'map.png')).toEqual(map)
  })

  it('leave a table whole: as many cells in every row, and none that a spreadsheet would run', async () => {
    const csv = FORMATS.find(({ id }) => id === 'csv')!
    for (const map of maps) {
      const { data, errors } = parse<string[]>(new TextDecoder().decode(await written(csv, map)))
      expect(errors).toEqual([])
      const rows = data.filter((row) => row.length > 1)
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
      const run = rows.flat().filter((cell) => /^[\s\p{Cf}]*[=@+\-|＝＠＋－]/u.test(cell) && Number.isNaN(Number(cell)))
      expect(run).toEqual([])
    }
  })
})
