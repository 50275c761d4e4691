/** The library: what it lists, its trash, its revisions, and the whole of it in one file and back. */
import { describe, expect, test, vi } from 'vitest'
import type { JourneyMap } from '../../src/model/journeyMap'
import { emptyMap, newPersona } from '../../src/model/newMap'
import { admitted } from '../../src/formats/carriedPictures'
import { isBackup } from '../../src/storage/backup/isBackup'
import type { Library } from '../../src/storage/library'
import { hashOf } from '../../src/storage/hash'
import { bigMap } from '../support/bigMap'
import { addCard, clear, newName, opened, openMap, removeCard, saved, setTitle, smallMap, tab, until } from './desk'

const DAY = 24 * 60 * 60 * 1000

test('the list shows title and counts as they were last saved', async () => {
  const { library, open } = await opened()
  open.editor.run(setTitle, 'New title')
  open.editor.run(addCard, { id: 'd' })
  await saved(open)
  expect(await library.list()).toMatchObject([
    { id: 'm', title: 'New title', cards: 2, phases: 1, personas: 0, trashed: null },
  ])
  open.editor.run(removeCard, 'd')
  await saved(open)
  expect(await library.list()).toMatchObject([{ cards: 1 }])
})

test('a map whose id is taken comes in under a new one', async () => {
  const library = await tab(newName())
  await library.add(smallMap('m'))
  const second = await library.add({ ...smallMap('m'), title: 'Another' })
  expect(second).toMatchObject({ ok: true })
  expect(second).not.toEqual({ ok: true, value: 'm' })
  expect((await library.list()).map(({ title }) => title).sort()).toEqual(['A journey', 'Another'])
})

test('what is thrown away can be taken back for thirty days, and is erased afterwards', async () => {
  const name = newName()
  let today = Date.parse('2026-03-01T00:00:00.000Z')
  const now = () => new Date(today).toISOString()
  const library = await tab(name, { now })
  for (const id of ['kept', 'old']) await library.add(smallMap(id))
  await library.trash('old')
  await library.trash('kept')
  await library.restore('kept')
  today += 29 * DAY
  await tab(name, { now })
  expect(await library.list()).toMatchObject([{ id: 'kept', trashed: null }, { id: 'old' }])
  today += 2 * DAY
  await tab(name, { now })
  await until(async () => (await library.list()).length === 1)
  expect(await library.read('old')).toMatchObject({ ok: false, error: { kind: 'missing' } })
  expect(await library.revisions('old')).toEqual([])
})

test('ten minutes of work leave a revision of what was there before, and more do not', async () => {
  let today = Date.parse('2026-03-01T10:00:00.000Z')
  const now = () => new Date(today).toISOString()
  const library = await tab(newName(), { now })
  await library.add(smallMap('m'))
  const open = await openMap(library, 'm', now)
  await new Promise((resolve) => setTimeout(resolve, 20))
  for (const title of ['one', 'two', 'three', 'four']) {
    open.editor.run(setTitle, title)
    await saved(open)
    today += 6 * 60_000
  }
  await until(async () => (await library.revisions('m')).length === 2)
  const [last, first] = await library.revisions('m')
  expect(last?.reason).toBe('time')
  expect((await library.readRevision(first!))?.title).toBe('A journey')
  expect((await library.readRevision(last!))?.title).toBe('two')
})

test('before much is changed at once in a large map, what was there is kept without waiting for a pause', async () => {
  const library = await tab(newName())
  await library.add(bigMap(2500))
  const open = await openMap(library, 'big')
  await new Promise((resolve) => setTimeout(resolve, 20))
  open.editor.run(clear, null)
  await until(async () => (await library.revisions('big')).length === 1, 500)
  const [kept] = await library.revisions('big')
  expect(Object.keys((await library.readRevision(kept!))?.cards ?? {})).toHaveLength(2500)
})

test('a revision named by hand keeps the map as it is now', async () => {
  const library = await tab(newName())
  await library.add(smallMap('m'))
  await library.addRevision('m', 'Before the workshop', 'hand')
  const open = await openMap(library, 'm')
  open.editor.run(setTitle, 'After')
  await saved(open)
  const revision = (await library.revisions('m')).find(({ reason }) => reason === 'hand')
  expect(revision?.name).toBe('Before the workshop')
  expect((await library.readRevision(revision!))?.title).toBe('A journey')
})

test('the photograph of a persona goes along in a backup, and comes back by its name', async () => {
  const from = await tab(newName())
  const bytes = new Uint8Array([137, 80, 78, 71, 9, 9])
  const kept = await from.addPicture(new Blob([bytes], { type: 'image/png' }))
  const picture = kept.ok ? kept.value : ''
  const map = smallMap('m')
  map.personas.ana = newPersona({ id: 'ana', order: 'a0', name: 'Ana' })
  map.personas.ana.picture = picture
  await from.add(map)
  const to = await tab(newName())
  await to.restoreBackup(await from.backup(), 'merge')
  const read = await to.read('m')
  expect(read.ok && read.value.map.personas.ana?.picture).toBe(picture)
  const back = await to.readPicture(picture)
  expect(new Uint8Array((await back?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes)
})

test('a backup brings the whole library back, beside or into what is there', async () => {
  const from = await tab(newName())
  await from.add({ ...smallMap('m'), title: 'Mine', changed: '2026-02-01T00:00:00.000Z' })
  await from.add(smallMap('t'))
  await from.trash('t')
  const picture = new Blob([new Uint8Array([137, 80, 78, 71, 1, 2, 3])], { type: 'image/png' })
  const hash = await from.addPicture(picture)
  expect(hash.ok).toBe(true)
  const withPicture = smallMap('p')
  withPicture.cards.c!.attachments = {
    a: { type: 'picture', order: 'a0', hash: hash.ok ? hash.value : '', alt: 'A desk', width: 1, height: 1 },
  }
  await from.add(withPicture)
  const file = await from.backup()

  const empty = await tab(newName())
  expect(await empty.restoreBackup(file, 'merge')).toMatchObject({
    ok: true,
    value: { added: 3, replaced: 0, newer: 0, same: 0 },
  })
  expect(new Map((await empty.list()).map(({ id, trashed }) => [id, trashed !== null]))).toEqual(
    new Map([
      ['m', false],
      ['p', false],
      ['t', true],
    ]),
  )
  const back = await empty.readPicture(hash.ok ? hash.value : '')
  expect(new Uint8Array((await back?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
    new Uint8Array([137, 80, 78, 71, 1, 2, 3]),
  )

  const older = await tab(newName())
  await older.add({ ...smallMap('m'), title: 'Older', changed: '2026-01-01T00:00:00.000Z' })
  const open = await openMap(older, 'm')
  expect(await older.restoreBackup(file, 'merge')).toMatchObject({
    ok: true,
    value: { added: 2, replaced: 1, newer: 0 },
  })
  await until(() => open.map().title === 'Mine')
  const [before] = await older.revisions('m')
  expect((await older.readRevision(before!))?.title).toBe('Older')
  expect(await older.restoreBackup(file, 'beside')).toMatchObject({ ok: true, value: { added: 3 } })
  expect(await older.list()).toHaveLength(6)
})

describe('a map that was changed here and in the backup since they parted', () => {
  const at = (day: number, title: string) => ({ ...smallMap('m'), title, changed: `2026-02-0${day}T00:00:00.000Z` })
  /** Here the title of one day, in the backup of another. */
  async function parted(here: JourneyMap, there: JourneyMap) {
    const other = await tab(newName())
    await other.add(there)
    const library = await tab(newName())
    await library.add(here)
    return { library, file: await other.backup() }
  }
  const kept = async (library: Library) => {
    const revisions = await library.revisions('m')
    return Promise.all(revisions.map(async (one) => [one.reason, (await library.readRevision(one))?.title]))
  }
  const title = async (library: Library) => {
    const read = await library.read('m')
    return read.ok && read.value.map.title
  }

  test('keeps the newer state of the backup, and what was here in its history', async () => {
    const { library, file } = await parted(at(1, 'Here'), at(2, 'There'))
    expect(await library.restoreBackup(file, 'merge')).toMatchObject({ value: { replaced: 1, newer: 0, same: 0 } })
    expect(await title(library)).toBe('There')
    expect(await kept(library)).toEqual([['merge', 'Here']])
  })

  test('keeps the newer state here, and the state of the backup in its history, once', async () => {
    const { library, file } = await parted(at(2, 'Here'), at(1, 'There'))
    for (const _ of [1, 2]) {
      expect(await library.restoreBackup(file, 'merge')).toMatchObject({ value: { replaced: 0, newer: 1, same: 0 } })
    }
    expect(await title(library)).toBe('Here')
    expect(await kept(library)).toEqual([['merge', 'There']])
  })

  test('keeps both where the clocks say the same', async () => {
    const { library, file } = await parted(at(1, 'Here'), at(1, 'There'))
    expect(await library.restoreBackup(file, 'merge')).toMatchObject({ value: { newer: 1 } })
    expect([await title(library), await kept(library)]).toEqual(['Here', [['merge', 'There']]])
  })

  test('is left alone where both are the same, whatever the clocks say', async () => {
    const { library, file } = await parted(at(1, 'One'), at(2, 'One'))
    expect(await library.restoreBackup(file, 'merge')).toMatchObject({ value: { replaced: 0, newer: 0, same: 1 } })
    expect(await kept(library)).toEqual([])
  })

  test('stays in the trash here, and that is told', async () => {
    const { library, file } = await parted(at(1, 'Here'), at(2, 'There'))
    await library.trash('m')
    const restored = await library.restoreBackup(file, 'merge')
    expect(restored).toMatchObject({ value: { notes: [{ key: 'storage.inTrash', params: { title: 'There' } }] } })
    expect((await library.list())[0]?.trashed).not.toBeNull()
  })

  test('comes back from the backup after it was deleted for good', async () => {
    const { library, file } = await parted(at(1, 'Here'), at(2, 'There'))
    await library.trash('m')
    await library.erase('m')
    expect(await library.restoreBackup(file, 'merge')).toMatchObject({ value: { added: 1 } })
    expect(await title(library)).toBe('There')
  })
})

test('a file that is no backup changes nothing and is refused by name', async () => {
  const library = await tab(newName())
  for (const text of ['', '[]', '{"format":"periplo"}', '{"format":"periplo-library","version":99}', 'null'])
    expect(await library.restoreBackup(new Blob([text]), 'merge')).toMatchObject({
      ok: false,
      error: { key: 'storage.noBackup' },
    })
  const mixed = {
    format: 'periplo-library',
    version: 1,
    maps: [{ map: emptyMap('m', '2026-01-01T00:00:00.000Z') }, { map: 7 }, 3],
  }
  const taken = await library.restoreBackup(new Blob([JSON.stringify(mixed)]), 'merge')
  expect(taken).toMatchObject({ ok: true, value: { added: 1 } })
  expect(taken.ok && taken.value.notes).toHaveLength(1)
})

test('a backup tells what it holds and how much of that is here, before it is taken in', async () => {
  const library = await tab(newName())
  for (const id of ['m', 'n']) await library.add(smallMap(id))
  const file = await library.backup()
  await library.erase('n')
  const told = await library.lookIntoBackup(file)
  expect(told).toMatchObject({ ok: true, value: { maps: 2, known: 1, pictures: 0 } })
  expect(told.ok && Date.parse(told.value.at ?? '')).toBeGreaterThan(0)
  expect(await library.lookIntoBackup(new Blob(['{}']))).toMatchObject({ ok: false })
  expect(await library.list()).toHaveLength(1)
  expect([await isBackup(file), await isBackup(new Blob(['{"format":"periplo"}']))]).toEqual([true, false])
})

test('a backup brings in no picture that is not what it is called, and says how many it left out', async () => {
  const admit = async (bytes: Uint8Array<ArrayBuffer>, type: string) => admitted(bytes, type)
  const library = await tab(newName(), { admit })
  const pixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
  const svg = btoa('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  const bomb = btoa('GIF89a\xff\xff\xff\xff')
  const pictures = [
    { type: 'image/gif', base64: pixel },
    { type: 'image/png', base64: pixel },
    { type: 'image/svg+xml', base64: svg },
    { type: 'image/png', base64: svg },
    { type: 'image/gif', base64: bomb },
    { type: 'image/gif', base64: 'not base64' },
    { type: 'text/html', base64: btoa('<script>alert(1)</script>') },
  ]
  const file = new Blob([JSON.stringify({ format: 'periplo-library', version: 1, maps: [], pictures })])
  expect(await library.restoreBackup(file, 'merge')).toMatchObject({
    ok: true,
    value: { notes: [{ key: 'storage.noPicture', params: { count: 6 } }] },
  })
  const bytes = Uint8Array.from(atob(pixel), (letter) => letter.charCodeAt(0))
  expect(await library.readPicture(await hashOf(bytes.buffer))).not.toBeNull()
})

test('the list is told of changes in every tab', async () => {
  const name = newName()
  const [one, two] = [await tab(name), await tab(name)]
  const heard = vi.fn<() => void>()
  const stop = two.watch(heard)
  await one.add(smallMap('m'))
  await until(() => heard.mock.calls.length > 0)
  stop()
  const calls = heard.mock.calls.length
  await one.trash('m')
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(heard.mock.calls.length).toBe(calls)
})
