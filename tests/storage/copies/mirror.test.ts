/** The second copy: what is written can be read back, and what is broken is never taken for whole. */
import { expect, test } from 'vitest'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { Mirror } from '../../../src/storage/copies/mirror'
import { MirrorWriter } from '../../../src/storage/copies/mirrorWriter'
import { newId, smallMap, ticks } from '../desk'
import { makeFolder } from '../folder'

function desk() {
  const folder = makeFolder()
  const mirror = new Mirror(async () => folder.handle)
  const now = { map: smallMap('m'), n: 1, at: '2026-01-02T00:00:00.000Z' }
  const writer = new MirrorWriter(mirror, 'm', () => now, ticks, newId)
  const write = async (title: string) => {
    now.map = { ...now.map, title }
    now.n++
    writer.touched()
    await writer.flush()
  }
  return { folder, mirror, now, writer, write }
}
const titleOf = (read: { map: JourneyMap } | null) => read?.map.title

test('every state that was written is read back with its n', async () => {
  const { mirror, now, write, folder } = desk()
  for (const title of ['one', 'two', 'three']) {
    await write(title)
    expect(await mirror.read('m')).toEqual({ map: { ...now.map, changed: now.at }, n: now.n })
    expect(await mirror.lastN('m')).toBe(now.n)
  }
  expect(folder.files.get('m.log')?.split('\n')).toHaveLength(4)
})

test('a log that was cut off gives what stands before the cut', async () => {
  const { folder, mirror, write } = desk()
  for (const title of ['one', 'two', 'three']) await write(title)
  const log = folder.files.get('m.log') ?? ''
  folder.files.set('m.log', log.slice(0, -20))
  expect(titleOf(await mirror.read('m'))).toBe('two')
})

test('a log of another whole map is passed over', async () => {
  const { folder, mirror, write } = desk()
  for (const title of ['one', 'two']) await write(title)
  await mirror.writeWhole('m', 'another', { map: { ...smallMap('m'), title: 'whole' }, n: 9 })
  folder.files.set(
    'm.log',
    '{"token":"of-old","n":1}\n{"n":2,"at":"","patches":[{"op":"replace","path":["title"],"value":"no"}]}\n',
  )
  expect(titleOf(await mirror.read('m'))).toBe('whole')
})

test('a long log begins anew from a whole map', async () => {
  const { folder, mirror, write } = desk()
  await write('one')
  const first = folder.files.get('m.map')
  for (let i = 0; i < 5; i++) await write(`${i}`.repeat(20_000))
  expect(folder.files.get('m.map')).not.toBe(first)
  expect(titleOf(await mirror.read('m'))).toBe('4'.repeat(20_000))
})

test('a damaged whole map is no map', async () => {
  const { folder, mirror, write } = desk()
  await write('one')
  folder.files.set('m.map', (folder.files.get('m.map') ?? '').slice(0, 50))
  expect(await mirror.read('m')).toBeNull()
})

test('ids of every shape name their files', async () => {
  const { mirror } = desk()
  for (const id of ['a/b', '..', 'ñ·日本', 'x.map', '%2F']) {
    await mirror.writeWhole(id, 't', { map: smallMap(id), n: 1 })
    expect((await mirror.read(id))?.map.id).toBe(id)
  }
  expect((await mirror.ids()).sort()).toEqual(['a/b', '..', 'ñ·日本', 'x.map', '%2F'].sort())
})
