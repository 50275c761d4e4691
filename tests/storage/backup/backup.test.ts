/** Whatever a file that calls itself a backup holds: an answer, never an exception, and a library that still opens. */
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { admitted } from '../../../src/formats/carriedPictures'
import { problems } from '../../../src/model/problems'
import { newName, smallMap, tab } from '../desk'

const stringified = JSON.stringify

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('__proto__', 'constructor', '\ud800', '<script>alert(1)</script>', 'data:image/svg+xml,x', -1, 1e21),
)
const anyEntry = fc.oneof(
  odd,
  fc.record({ map: odd, trashed: odd }),
  fc.record({ map: fc.dictionary(fc.constantFrom(...Object.keys(smallMap('m'))), odd), trashed: odd }),
  odd.map((spoilt) => ({
    map: { ...smallMap('mine'), title: spoilt, changed: spoilt, cards: spoilt },
    trashed: spoilt,
  })),
)
const anyPicture = fc.oneof(odd, fc.record({ type: odd, base64: odd }))

test('anything at all in the place of maps and pictures', { timeout: 60_000 }, async () => {
  const admit = async (bytes: Uint8Array<ArrayBuffer>, type: string) => admitted(bytes, type)
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEntry, { maxLength: 4 }),
      fc.array(anyPicture, { maxLength: 3 }),
      odd,
      fc.constantFrom('merge' as const, 'beside' as const),
      async (maps, pictures, at, how) => {
        const library = await tab(newName(), { admit })
        await library.add(smallMap('mine'))
        const file = new Blob([JSON.stringify({ format: 'periplo-library', version: 1, at, maps, pictures })])
        expect(await library.lookIntoBackup(file)).toMatchObject({ ok: true })
        expect(await library.restoreBackup(file, how)).toMatchObject({ ok: true })
        const list = await library.list()
        expect(list.map(({ id }) => id)).toContain('mine')
        for (const { id } of list) {
          const read = await library.read(id)
          expect(read.ok && problems(read.value.map)).toEqual([])
        }
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
        await library.close()
      },
    ),
    { numRuns: 60 },
  )
})

test('a map of a newer Periplo in a backup is refused by name, and the others come in', async () => {
  const library = await tab(newName())
  const maps = [{ map: { ...smallMap('new'), version: 9999 } }, { map: smallMap('old') }]
  const file = new Blob([JSON.stringify({ format: 'periplo-library', version: 1, maps, pictures: [] })])
  expect(await library.restoreBackup(file, 'merge')).toMatchObject({
    ok: true,
    value: { added: 1, notes: [{ key: 'read.newer' }] },
  })
})

test('a backup of more records than a library has is refused before it is unpacked, quotes and all', async () => {
  const library = await tab(newName())
  const file = (maps: string) => new Blob([`{"format":"periplo-library","version":1,"maps":[${maps}],"pictures":[]}`])
  expect(await library.lookIntoBackup(file(`${'[],'.repeat(3_000_000)}[]`))).toMatchObject({
    error: { key: 'storage.hugeBackup', params: { limit: 3_000_000 } },
  })
  // What is quoted counts for nothing, however it is quoted.
  const quoted = JSON.stringify({ text: `\\"[${'{['.repeat(2_000_000)}\\` })
  expect(await library.lookIntoBackup(file(quoted))).toMatchObject({ ok: true })
  const large = file('')
  Object.defineProperty(large, 'size', { value: 501 * 1024 * 1024 })
  expect(await library.lookIntoBackup(large)).toMatchObject({ error: { key: 'storage.largeBackup' } })
})

test('a backup is written a map and a picture at a time, so that what comes meanwhile is answered', async () => {
  const library = await tab(newName())
  for (const id of ['one', 'two', 'three']) await library.add(smallMap(id))
  let turns = 0
  let writing = true
  const other = async () => {
    while (writing) {
      await new Promise((resolve) => setTimeout(resolve))
      turns++
    }
  }
  const longest: number[] = []
  const stringify = vi.spyOn(JSON, 'stringify').mockImplementation((value: unknown) => {
    const text = String(stringified(value))
    longest.push(text.length)
    return text
  })
  const beside = other()
  const file = await library.backup()
  writing = false
  await beside
  stringify.mockRestore()
  expect(turns).toBeGreaterThanOrEqual(3)
  // No text was as long as two maps.
  expect(Math.max(...longest)).toBeLessThan((file.size * 2) / 3)
  expect(await library.lookIntoBackup(file)).toMatchObject({ ok: true, value: { maps: 3, known: 3 } })
})
