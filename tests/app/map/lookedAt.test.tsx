/** A map opens again where it was last looked at. */
import { beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  localStorage.clear()
  vi.resetModules()
})

/** As if the page were loaded anew. */
const loaded = async () => (await import('../../../src/app/map/lookedAt')).lookedAt

test('each map is remembered with its zoom, also after the page was loaded anew', async () => {
  const before = await loaded()
  before.set('a', { zoom: 0.5, left: 9000, top: 40 })
  before.set('b', { zoom: 2, left: 0, top: 0 })
  vi.resetModules()
  const after = await loaded()
  expect(after.get('a')).toEqual({ zoom: 0.5, left: 9000, top: 40 })
  expect(after.get('b')).toEqual({ zoom: 2, left: 0, top: 0 })
  expect(after.get('c')).toBeUndefined()
})

test('of many maps the latest are kept, and one that is looked at again is late', async () => {
  const before = await loaded()
  for (let i = 0; i < 60; i++) {
    before.set(`m${i}`, { zoom: 1, left: i, top: 0 })
    before.set('again', { zoom: 1, left: i, top: 0 })
  }
  vi.resetModules()
  const after = await loaded()
  expect(after.get('again')?.left).toBe(59)
  expect(after.get('m59')).toBeDefined()
  expect(after.get('m0')).toBeUndefined()
})

test.each(['nonsense', '{}', '[["a",{"zoom":0,"left":1,"top":1}],["b",{"zoom":"1"}],[3],null]'])(
  'what is no place on the device, such as %s, is none',
  async (text) => {
    localStorage.setItem('periplo.looked', text)
    const places = await loaded()
    expect([places.get('a'), places.get('b')]).toEqual([undefined, undefined])
  },
)
