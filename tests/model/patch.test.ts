/** Patches: applied in order, sharing what they do not touch, and never half-way. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JourneyMap } from '../../src/model/journeyMap'
import { applyPatches, type Patch, touchedIn } from '../../src/model/patch'
import { patchesBetween } from '../../src/model/patchesBetween'
import { anyMap } from '../support/arbitraries'
import { read } from '../support/map'

const { map } = read(`
        | Discover | Buy
  Web   | [ad]     | [till]
  ad > till`)

test('a patch changes its value and shares all the rest', () => {
  const { map: after, skipped } = applyPatches(map, [{ op: 'replace', path: ['cards', 'ad', 'title'], value: 'Ad' }])
  expect(skipped).toEqual([])
  expect(after.cards.ad?.title).toBe('Ad')
  expect(map.cards.ad?.title).toBe('ad')
  expect(after.cards.till).toBe(map.cards.till)
  expect(after.phases).toBe(map.phases)
})

test('patches apply in order, each to what the one before left', () => {
  const { map: after, skipped } = applyPatches(map, [
    { op: 'add', path: ['cards', 'new'], value: { id: 'new', title: '' } },
    { op: 'replace', path: ['cards', 'new', 'title'], value: 'late' },
    { op: 'remove', path: ['cards', 'ad'] },
    { op: 'replace', path: ['title'], value: 'A title' },
  ])
  expect(skipped).toEqual([])
  expect(Object.keys(after.cards)).toEqual(['till', 'new'])
  expect(after.cards.new?.title).toBe('late')
  expect(after.title).toBe('A title')
})

test('a value that a patch brings is not written into by the next', () => {
  const value = { id: 'new', title: 'as it came' }
  applyPatches(map, [
    { op: 'add', path: ['cards', 'new'], value },
    { op: 'replace', path: ['cards', 'new', 'title'], value: 'changed' },
  ])
  expect(value.title).toBe('as it came')
})

test('a patch for a record that is gone is skipped and told, the others hold', () => {
  const lost: Patch[] = [
    { op: 'replace', path: ['cards', 'gone', 'title'], value: 'x' },
    { op: 'remove', path: ['cards', 'gone'] },
    { op: 'remove', path: ['cards', 'ad', 'toString'] },
    { op: 'add', path: ['cards', 'ad', 'title', 'deeper'], value: 1 },
    { op: 'add', path: ['constructor', 'prototype', 'polluted'], value: true },
  ]
  const { map: after, skipped } = applyPatches(map, [...lost, { op: 'replace', path: ['title'], value: 'held' }])
  expect(skipped).toEqual(lost)
  expect(after).toEqual({ ...map, title: 'held' })
})

test('patches that all meet nothing give the very same map', () => {
  const { map: after } = applyPatches(map, [{ op: 'remove', path: ['cards', 'gone'] }])
  expect(after).toBe(map)
  expect(applyPatches(map, []).map).toBe(map)
})

test('no patch replaces the whole map or reaches a prototype', () => {
  const bad: Patch[] = [
    { op: 'replace', path: [], value: { taken: true } },
    { op: 'add', path: ['__proto__'], value: { polluted: true } },
    { op: 'add', path: ['cards', '__proto__'], value: { polluted: true } },
    { op: 'add', path: ['cards', '__proto__', 'polluted'], value: true },
  ]
  const { map: after, skipped } = applyPatches(map, bad)
  expect(skipped).toEqual(bad)
  expect(after).toBe(map)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test('two thousand patches copy a record of ten thousand cards once', () => {
  const cards = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`c${i}`, { id: `c${i}`, title: '' }]))
  let copies = 0
  const counted = new Proxy(cards, {
    ownKeys(target) {
      copies++
      return Reflect.ownKeys(target)
    },
  })
  const patches = Array.from(
    { length: 2000 },
    (_, i): Patch => ({ op: 'replace', path: ['cards', `c${i}`, 'title'], value: 'x' }),
  )
  const { map: after } = applyPatches({ ...map, cards: counted } as unknown as JourneyMap, patches)
  expect(Object.values(after.cards).filter(({ title }) => title === 'x')).toHaveLength(2000)
  expect(copies).toBe(1)
})

test('the way from one map to another is walked by its patches', () => {
  fc.assert(
    fc.property(anyMap, anyMap, (before, after) => {
      const there = applyPatches(before, patchesBetween(before, after))
      expect(there).toEqual({ map: { ...after, changed: before.changed }, skipped: [] })
    }),
  )
})

test('the records that patches touch are named; null says that the whole collection was replaced', () => {
  const path = (...path: string[]): Patch => ({ op: 'replace', path })
  expect(touchedIn([path('cards', 'a', 'title'), path('cards', 'b'), path('links', 'c')], 'cards')).toEqual(
    new Set(['a', 'b']),
  )
  expect(touchedIn([path('title')], 'cards')).toEqual(new Set())
  expect(touchedIn([path('cards', 'a'), path('cards')], 'cards')).toBeNull()
})
