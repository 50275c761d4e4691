/** What happens when the browser fails us: a full disk, a database that goes away, a newer build beside this one. */
import { afterEach, expect, test, vi } from 'vitest'
import { Mirror } from '../../src/storage/copies/mirror'
import { makeDatabase } from '../../src/storage/database/database'
import { DATABASE_VERSION } from '../../src/storage/database/version'
import { addCard, newName, opened, openedTwice, openMap, saved, setTitle, smallMap, tab, until } from './desk'
import { makeFolder } from './folder'

afterEach(() => void vi.restoreAllMocks())

/** Until the returned function is called, every write fails as on a full disk. */
function fillDisk(): () => void {
  let full = true
  // oxlint-disable-next-line typescript/unbound-method -- it is called on its own database below
  const real = IDBDatabase.prototype.transaction
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const tx = real.apply(this, args)
    if (!full || tx.mode !== 'readwrite') return tx
    Object.defineProperty(tx, 'error', { get: () => new DOMException('', 'QuotaExceededError') })
    tx.commit = () => tx.abort()
    return tx
  })
  return () => {
    full = false
  }
}

const deleted = (name: string) =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve
  })

test('a full disk is told, nothing is lost, and all is saved once there is space', async () => {
  const { name, open } = await opened()
  const free = fillDisk()
  open.editor.run(setTitle, 'While full')
  open.editor.run(addCard, { id: 'd', title: 'Also while full' })
  const { status } = open.keeper
  await until(() => status.getState().state === 'error')
  expect(status.getState()).toMatchObject({ savedSeq: 0, editSeq: 2, failure: { kind: 'full' } })
  free()
  await saved(open)
  expect(status.getState().failure).toBeNull()
  const again = await openMap(await tab(name), 'm')
  expect(again.map().title).toBe('While full')
  expect(again.map().cards.d?.title).toBe('Also while full')
})

test('a database that is deleted under an open map gets it back whole, and goes on', async () => {
  const { name, library, open } = await opened()
  open.editor.run(setTitle, 'Before')
  await saved(open)
  await deleted(name)
  open.editor.run(addCard, { id: 'd', title: 'After' })
  await saved(open)
  await until(async () => (await library.list()).length === 1)
  const again = await openMap(await tab(name), 'm')
  expect(again.map().title).toBe('Before')
  expect(again.map().cards.d?.title).toBe('After')
})

test('a map that is left while the disk is full is saved all the same, once there is space', async () => {
  const { name, open } = await opened()
  const free = fillDisk()
  open.editor.run(setTitle, 'Left behind')
  await until(() => open.keeper.status.getState().state === 'error')
  const closed = open.keeper.close()
  free()
  await closed
  expect((await openMap(await tab(name), 'm')).map().title).toBe('Left behind')
})

test('a database that is deleted under an open map gets the others back from the second copy, and it is said', async () => {
  const folder = makeFolder()
  const openMirror = () => new Mirror(async () => folder.handle)
  const name = newName()
  const library = await tab(name, { openMirror })
  for (const id of ['m', 'other']) await library.add(smallMap(id))
  const open = await openMap(library, 'm')
  await until(() => folder.files.has('other.map') && folder.files.has('m.map'))
  await deleted(name)
  open.editor.run(setTitle, 'After')
  await saved(open)
  await until(async () => (await library.list()).length === 2)
  expect(library.health.getState().notes).toMatchObject([{ key: 'storage.broughtBackMany' }])
  const again = await tab(name, { openMirror })
  expect((await openMap(again, 'm')).map().title).toBe('After')
  expect((await again.read('other')).ok).toBe(true)
})

test('two tabs that put a lost map back keep what each of them wrote meanwhile', async () => {
  const { name, a, b } = await openedTwice()
  a.editor.run(setTitle, 'Before')
  await saved(a)
  await until(() => b.map().title === 'Before')
  await deleted(name)
  a.editor.run(addCard, { id: 'fromA' })
  b.editor.run(addCard, { id: 'fromB' })
  await saved(a)
  await saved(b)
  await until(() => a.map().cards.fromB !== undefined && b.map().cards.fromA !== undefined)
  const again = await openMap(await tab(name), 'm')
  expect(Object.keys(again.map().cards).sort()).toEqual(['c', 'fromA', 'fromB'])
  expect(again.map().title).toBe('Before')
})

test('maps that only the second copy knows come back at the start, and it is said', async () => {
  const folder = makeFolder()
  const openMirror = () => new Mirror(async () => folder.handle)
  const library = await tab(newName(), { openMirror })
  await library.add(smallMap('m'))
  await library.add({ ...smallMap('t'), title: 'In the trash' })
  await library.trash('t')
  const open = await openMap(library, 'm')
  open.editor.run(setTitle, 'Kept twice')
  await saved(open)
  await until(() => [...folder.files.values()].some((text) => text.includes('Kept twice')))
  const elsewhere = newName()
  const after = await tab(elsewhere, { openMirror })
  expect((await after.list()).map(({ id }) => id).toSorted()).toEqual(['m', 't'])
  expect(after.health.getState().notes).toEqual([{ key: 'storage.broughtBackMany', params: { count: 2 } }])
  const again = await openMap(after, 'm')
  expect(again.map().title).toBe('Kept twice')
  again.editor.run(setTitle, 'And goes on')
  await saved(again)
  expect((await openMap(await tab(elsewhere, { openMirror }), 'm')).map().title).toBe('And goes on')
  const trashed = (await after.list()).find(({ id }) => id === 't')?.trashed
  expect(trashed).not.toBeNull()
})

test('where the database went back in time, the second copy is opened, and it is said', async () => {
  const folder = makeFolder()
  const openMirror = () => new Mirror(async () => folder.handle)
  const name = newName()
  const library = await tab(name, { openMirror })
  await library.add(smallMap('m'))
  const open = await openMap(library, 'm')
  for (const title of ['one', 'two', 'three']) {
    open.editor.run(setTitle, title)
    await saved(open)
  }
  await open.keeper.close()
  await new Promise((resolve) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => {
      const db = request.result
      const tx = db.transaction(['snapshots', 'maps'], 'readwrite')
      tx.objectStore('snapshots').put({ id: 'm', n: 0, map: { ...smallMap('m'), title: 'long ago' } })
      tx.objectStore('maps').put({ id: 'm', created: '2026-01-01T00:00:00.000Z', trashed: null, base: 0 })
      tx.oncomplete = () => {
        db.close()
        resolve(null)
      }
    }
  })
  const read = await (await tab(name, { openMirror })).read('m')
  expect(read).toMatchObject({ ok: true, value: { map: { title: 'three' }, notes: [{ key: 'storage.broughtBack' }] } })
})

test('a map that was erased on purpose stays away, whatever the second copy says', async () => {
  const folder = makeFolder()
  const openMirror = () => new Mirror(async () => folder.handle)
  const name = newName()
  const library = await tab(name, { openMirror })
  await library.add(smallMap('m'))
  await until(() => folder.files.size > 0)
  const before = new Map(folder.files)
  await library.erase('m')
  for (const [file, text] of before) folder.files.set(file, text)
  const again = await tab(name, { openMirror })
  expect(await again.list()).toEqual([])
  expect(await again.read('m')).toMatchObject({ ok: false, error: { kind: 'missing' } })
  expect(folder.files.size).toBe(0)
})

test('a second copy that cannot be written harms nothing, and is made up for later', async () => {
  const folder = makeFolder()
  const openMirror = () => new Mirror(async () => folder.handle)
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const library = await tab(newName(), { openMirror })
  await library.add(smallMap('m'))
  const open = await openMap(library, 'm')
  folder.broken = true
  open.editor.run(setTitle, 'First')
  await saved(open)
  await new Promise((resolve) => setTimeout(resolve, 200))
  folder.broken = false
  open.editor.run(setTitle, 'Second')
  await until(() => [...folder.files.values()].some((text) => text.includes('Second')))
  expect((await new Mirror(async () => folder.handle).read('m'))?.map.title).toBe('Second')
})

test('a build older than the data opens nothing and says so', async () => {
  const name = newName()
  const newer = await tab(name, { version: DATABASE_VERSION + 100 })
  await newer.add(smallMap('m'))
  const older = await tab(name)
  expect(older.durable).toBe(false)
  expect(older.health.getState().failure).toMatchObject({ kind: 'newer' })
  expect(await older.read('m')).toMatchObject({ ok: false, error: { kind: 'newer' } })
  expect((await newer.list()).map(({ id }) => id)).toEqual(['m'])
})

test('a newer build that opens beside an older one makes that one read only, and has all of its work', async () => {
  const name = newName()
  const older = await tab(name)
  await older.add(smallMap('m'))
  const open = await openMap(older, 'm')
  open.editor.run(setTitle, 'By the older one')
  const newer = await tab(name, { version: DATABASE_VERSION + 100 })
  await until(() => open.keeper.status.getState().state === 'readonly')
  expect(open.keeper.status.getState()).toMatchObject({ failure: { kind: 'newer' }, savedSeq: 1 })
  expect(open.editor.run(setTitle, 'Too late')).toBe(false)
  expect((await openMap(newer, 'm')).map().title).toBe('By the older one')
})

test('a browser without a database keeps the maps in memory and never says that they are saved', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'SecurityError')
  })
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const library = await tab(newName())
  expect(library.durable).toBe(false)
  await library.add(smallMap('m'))
  const open = await openMap(library, 'm')
  open.editor.run(setTitle, 'In memory')
  expect(open.keeper.status.getState()).toMatchObject({
    state: 'error',
    editSeq: 1,
    savedSeq: 0,
    failure: { kind: 'refused' },
  })
  expect((await openMap(library, 'm')).map().title).toBe('In memory')
})

test.each([
  ['is none any more', () => 'null'],
  ['has lost its cards', (text: string) => text.replace(/"cards":\{.*?\}\},"links"/, '"links"')],
  ['has a title that is none', (text: string) => text.replace('"First"', '7')],
])('a map that %s in the database is brought back whole from its second copy, and it is said', async (_, damage) => {
  const folder = makeFolder()
  const openMirror = () => new Mirror(async () => folder.handle)
  const name = newName()
  await (await tab(name, { openMirror })).add(smallMap('m'))
  await until(() => folder.files.size > 0)
  const db = makeDatabase(name)
  await db.open()
  await db.snapshots.toCollection().modify((record) => {
    const before = 'text' in record ? record.text : ''
    Object.assign(record, { text: damage(before) })
    expect(damage(before)).not.toBe(before)
  })
  db.close()
  const again = await tab(name, { openMirror })
  const brought = { ok: true, value: { map: smallMap('m'), notes: [{ key: 'storage.broughtBack' }] } }
  expect(await again.read('m')).toMatchObject(brought)
  expect(await again.read('m')).toMatchObject({ ok: true, value: { map: smallMap('m'), notes: [] } })
})
