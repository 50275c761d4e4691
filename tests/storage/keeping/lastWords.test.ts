/** A page that goes away in the middle of a write: what it asked for last is written down by whoever opens the map next. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeDatabase } from '../../../src/storage/database/database'
import { keepLastWords, type LastWords, lastWordsOf } from '../../../src/storage/keeping/lastWords'
import { newName, openMap, saved, setTitle, smallMap, tab } from '../desk'

const at = '2026-02-03T00:00:00.000Z'
const row = (client: string, title: string): LastWords['rows'][number] => ({
  map: 'm',
  client,
  seq: 1,
  label: 'storage.rename',
  text: JSON.stringify([{ op: 'replace', path: ['title'], value: title }]),
  at,
})
const words = (client: string, title: string, n = 1e9): LastWords => ({
  n,
  rows: [row(client, title)],
  summary: { id: 'm', title, changed: at, cards: 1, phases: 1, personas: 0 },
})

beforeEach(() => {
  // As the browser's: what is kept are its own properties.
  const storage: Record<string, unknown> = Object.create({
    setItem: (key: string, value: string) => (storage[key] = value),
    getItem: (key: string) => storage[key] ?? null,
    removeItem: (key: string) => delete storage[key],
  })
  vi.stubGlobal('localStorage', storage)
})
afterEach(() => void vi.unstubAllGlobals())

async function libraryWithMap(name = newName()) {
  const library = await tab(name)
  await library.add(smallMap('m'))
  return { name, library }
}
const titleIn = async (name: string) => (await openMap(await tab(name), 'm')).map().title

test('what is missing in the log is written down, shown in the library, and forgotten', async () => {
  const { name, library } = await libraryWithMap()
  keepLastWords('m', 'gone', words('gone', 'Said last'))
  expect(await titleIn(name)).toBe('Said last')
  expect(await library.list()).toMatchObject([{ title: 'Said last' }])
  expect(lastWordsOf('m').size).toBe(0)
  expect(await titleIn(name)).toBe('Said last')
})

test('what was written after all is not written twice', async () => {
  const { name } = await libraryWithMap()
  keepLastWords('m', 'gone', words('gone', 'Said last'))
  const db = makeDatabase(name)
  await db.open()
  await db.rows.add(row('gone', 'Said last'))
  const later = await openMap(await tab(name), 'm')
  expect(await db.rows.where('[map+n]').between(['m', 0], ['m', []]).count()).toBe(1)
  expect(later.map().title).toBe('Said last')
  db.close()
})

test('where the log was folded since, what came later stays', async () => {
  const { name } = await libraryWithMap()
  const first = await openMap(await tab(name), 'm')
  first.editor.run(setTitle, 'Later')
  await saved(first)
  await first.keeper.close()
  keepLastWords('m', 'gone', words('gone', 'Said last', 0))
  expect(await titleIn(name)).toBe('Later')
  expect(lastWordsOf('m').size).toBe(0)
})

test('another map’s words wait for it', async () => {
  const { name } = await libraryWithMap()
  keepLastWords('other', 'gone', words('gone', 'Said last'))
  expect(await titleIn(name)).toBe('A journey')
  expect(lastWordsOf('other').size).toBe(1)
})

test('what cannot be written down yet is no reason not to read the map, and stays', async () => {
  const { name } = await libraryWithMap()
  keepLastWords('m', 'gone', { ...words('gone', 'Said last'), rows: [7 as never] })
  const warned = vi.spyOn(console, 'warn').mockReturnValue()
  const read = await (await tab(name)).read('m')
  expect(read).toMatchObject({ ok: true, value: { map: { title: 'A journey' }, notes: [] } })
  expect(warned).toHaveBeenCalledTimes(1)
  expect(lastWordsOf('m').size).toBe(1)
  warned.mockRestore()
})
