/** What a map is opened by: as the page asked for it when it began, and without looking through what was found whole. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MAP_KINDS } from '../../../src/lanes/mapKinds'
import type { MapKinds } from '../../../src/model/readMap'
import { makeDatabase } from '../../../src/storage/database/database'
import { DATABASE_NAME, DATABASE_VERSION } from '../../../src/storage/database/version'
import { readAhead } from '../../../src/storage/keeping/readAhead'
import type { Library } from '../../../src/storage/library'
import { openLibrary } from '../../../src/storage/openLibrary'
import { newId, newName, now, openMap, saved, setTitle, smallMap, tab, ticks, until } from '../desk'

const open: Library[] = []
afterEach(async () => {
  for (const library of open.splice(0)) await library.close()
})

/** A tab that says whether it looked through a map. */
async function watchfulTab(name: string, more: Parameters<typeof openLibrary>[1] = {}) {
  const isLaneKind = vi.fn<MapKinds['isLaneKind']>((kind) => MAP_KINDS.isLaneKind(kind))
  const library = await openLibrary(async () => ({ ...MAP_KINDS, isLaneKind }), { name, newId, now, ticks, ...more })
  open.push(library)
  return { library, looked: () => isLaneKind.mock.calls.length > 0 }
}

async function mapIn(library: Library, id: string) {
  const read = await library.read(id)
  if (!read.ok) throw new Error(read.error.key)
  return read.value
}

/** The database as it lies there, behind the back of every tab. */
async function behind<T>(name: string, look: (db: ReturnType<typeof makeDatabase>) => Promise<T>): Promise<T> {
  const db = makeDatabase(name)
  await db.open()
  const seen = await look(db)
  db.close()
  return seen
}

const sealed = (name: string, id: string) =>
  until(() => behind(name, async (db) => (await db.maps.get(id))?.seal !== undefined))

async function sealedMap(): Promise<string> {
  const name = newName()
  const library = await tab(name)
  await library.add(smallMap('m'))
  await openMap(library, 'm')
  await sealed(name, 'm')
  return name
}

test('a map that was found whole is not looked through the next time', async () => {
  const name = await sealedMap()
  const { library, looked } = await watchfulTab(name)
  expect(await mapIn(library, 'm')).toEqual({ map: expect.objectContaining(smallMap('m')), notes: [] })
  expect(looked()).toBe(false)
})

test('what has got into its text since is found and mended, and told', async () => {
  const name = await sealedMap()
  await behind(name, (db) =>
    db.snapshots
      .where('id')
      .equals('m')
      .modify((record) => {
        if ('text' in record) record.text = record.text.replace('"First"', '1')
      }),
  )
  const { map, notes } = await mapIn(await tab(name), 'm')
  expect(map.cards.c?.title).toBe('')
  expect(notes).not.toEqual([])
})

test('what was changed since is looked through with its changes', async () => {
  const name = await sealedMap()
  const map = await openMap(await tab(name), 'm')
  map.editor.run(setTitle, 'After')
  await saved(map)
  const { library, looked } = await watchfulTab(name)
  expect((await mapIn(library, 'm')).map.title).toBe('After')
  expect(looked()).toBe(true)
})

test('a map that had to be mended is looked through again', async () => {
  const name = newName()
  const library = await tab(name)
  await library.add({ ...smallMap('m'), title: 7 as never })
  await openMap(library, 'm')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await behind(name, async (db) => (await db.maps.get('m'))?.seal)).toBeUndefined()
})

beforeEach(() => void indexedDB.deleteDatabase(DATABASE_NAME))

test('the page asks for its map before the library is there, and opens what it was given', async () => {
  await (await watchfulTab(DATABASE_NAME)).library.add(smallMap('m'))
  const ahead = readAhead('m')
  const news = await ahead.news
  expect(news?.snapshot?.map).toEqual(expect.objectContaining(smallMap('m')))
  const { library } = await watchfulTab(DATABASE_NAME, { ahead })
  expect((await mapIn(library, 'm')).map).toBe(news?.snapshot?.map)
})

test('what was asked for so early is given once: the next reading sees what was changed', async () => {
  const { library: first } = await watchfulTab(DATABASE_NAME)
  await first.add(smallMap('m'))
  const { library } = await watchfulTab(DATABASE_NAME, { ahead: readAhead('m') })
  await mapIn(library, 'm')
  await first.rename('m', 'After')
  expect((await mapIn(library, 'm')).map.title).toBe('After')
})

test('where there is no database none is made, and one of another build is left alone', async () => {
  expect(await readAhead('m').news).toBeNull()
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE_NAME)
  const newer = makeDatabase(DATABASE_NAME, DATABASE_VERSION + 1)
  await newer.open()
  const ahead = readAhead('m')
  expect([await ahead.news, await ahead.fresh]).toEqual([null, false])
  newer.close()
})

test('a map that is not there is asked for again, and missed', async () => {
  await (await watchfulTab(DATABASE_NAME)).library.add(smallMap('m'))
  const { library } = await watchfulTab(DATABASE_NAME, { ahead: readAhead('n') })
  expect(await library.read('n')).toMatchObject({ ok: false, error: { kind: 'missing' } })
})

test('what an older build has written down is read with the rest', async () => {
  const name = newName()
  await (await tab(name)).add(smallMap('m'))
  const at = '2026-02-03T00:00:00.000Z'
  const patches = [{ op: 'replace' as const, path: ['title'], value: 'By an older build' }]
  await behind(name, (db) => db.rows.add({ map: 'm', client: 'x', seq: 1, label: 'storage.rename', patches, at }))
  const map = await openMap(await tab(name), 'm')
  expect(map.map().title).toBe('By an older build')
  map.editor.run(setTitle, 'By this one')
  await saved(map)
  expect((await mapIn(await tab(name), 'm')).map.title).toBe('By this one')
})
