/** Order keys: whatever stands where, there is always room between two, and keys sort as the list reads. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  byOrder,
  firstKeys,
  insertionAt,
  isOrderKey,
  keysAfter,
  keysInOrder,
  type Ordered,
  sorted,
} from '../../src/model/order'

const rows = (orders: readonly string[]): Ordered[] =>
  orders.map((order, i) => ({ id: `r${String(i).padStart(3, '0')}`, order }))

/** Lists that grew by insertions anywhere, with some keys shared as when two people insert at once. */
const anyList = fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 20 }).map((insertions) => {
  const list: string[] = []
  for (const [at, shared] of insertions) {
    const index = at % (list.length + 1)
    const [key = ''] = insertionAt(rows([...new Set(list)].sort()), Math.min(index, new Set(list).size)).keys
    list.push(shared && list[0] !== undefined ? list[0] : key)
  }
  return rows(list.sort())
})

test('a list is sorted by key, and by id where keys are the same', () => {
  expect(
    sorted({ c: { id: 'c', order: 'a1' }, b: { id: 'b', order: 'a0' }, a: { id: 'a', order: 'a1' } }).map(
      ({ id }) => id,
    ),
  ).toEqual(['b', 'a', 'c'])
  expect(byOrder({ id: 'a', order: 'a0' }, { id: 'a', order: 'a0' })).toBe(0)
})

test('what is put at a place stands there, and nobody else changes places', () => {
  fc.assert(
    fc.property(anyList, fc.nat(25), fc.integer({ min: 1, max: 4 }), (list, at, count) => {
      const index = Math.min(at, list.length)
      const { keys, rekeyed } = insertionAt(list, index, count)
      const fresh = keys.map((order, i) => ({ id: `new${i}`, order }))
      const moved = new Map(rekeyed.map((row) => [row.id, row.order]))
      const after = [...list.map((row) => ({ ...row, order: moved.get(row.id) ?? row.order })), ...fresh].sort(byOrder)
      const wanted = list.map(({ id }) => id).toSpliced(index, 0, ...fresh.map(({ id }) => id))
      expect(after.map(({ id }) => id)).toEqual(wanted)
      expect(keys.every(isOrderKey)).toBe(true)
      expect(rekeyed.every(({ order }) => isOrderKey(order))).toBe(true)
    }),
  )
})

test('where keys differ on both sides of a gap, no sibling gets a new one', () => {
  expect(insertionAt(rows(['a0', 'a1', 'a2']), 1)).toEqual({ keys: ['a0V'], rekeyed: [] })
  expect(insertionAt(rows(['a0', 'a0', 'a2']), 0).rekeyed).toEqual([])
  expect(insertionAt(rows(['a0', 'a0', 'a2']), 2).rekeyed).toEqual([])
})

test('where both sides share a key, the later ones move on, and only those that share it', () => {
  const { keys, rekeyed } = insertionAt(rows(['a0', 'a0', 'a0', 'a1']), 1)
  expect(rekeyed.map(({ id }) => id)).toEqual(['r001', 'r002'])
  expect([...keys, ...rekeyed.map(({ order }) => order)].every((order) => order > 'a0' && order < 'a1')).toBe(true)
})

test('keys after the last one go on in a row', () => {
  expect(firstKeys(3)).toEqual(['a0', 'a1', 'a2'])
  expect(keysAfter(null, 2)).toEqual(['a0', 'a1'])
  expect(keysAfter('a1', 2)).toEqual(['a2', 'a3'])
})

test('a wanted order gives new keys to those alone that need them', () => {
  const key = (id: string, order: string | null) => ({ id, order })
  expect(keysInOrder([key('a', 'a0'), key('b', null), key('c', 'a1')])).toEqual([{ id: 'b', order: 'a0V' }])
  expect(keysInOrder([key('a', 'a0'), key('b', 'a0'), key('c', 'a1')])).toEqual([{ id: 'b', order: 'a0V' }])
  expect(keysInOrder([key('a', 'a5'), key('b', 'a1'), key('c', 'a6')])).toEqual([{ id: 'b', order: 'a5V' }])
  expect(keysInOrder([key('a', null), key('b', null)])).toEqual([key('a', 'a0'), key('b', 'a1')])
  expect(keysInOrder([key('a', 'a0'), key('b', 'a1')])).toEqual([])
})

test('any order of any list can be had', () => {
  fc.assert(
    fc.property(anyList, fc.infiniteStream(fc.nat(99)), fc.array(fc.boolean()), (list, dice, loose) => {
      const wanted = list.toSorted(() => (dice.next().value % 3) - 1)
      const changed = new Map(
        keysInOrder(wanted.map((row, i) => ({ ...row, order: loose[i] ? null : row.order }))).map((row) => [
          row.id,
          row.order,
        ]),
      )
      const after = wanted.map((row) => changed.get(row.id) ?? row.order)
      expect(after.every((order, i) => i === 0 || order > (after[i - 1] ?? ''))).toBe(true)
    }),
  )
})

test('a key is letters and digits with a head that fits, and nothing else', () => {
  for (const key of ['a0', 'Zz', 'b00', 'a0V', 'Yzz', 'a1zzzz']) expect(isOrderKey(key)).toBe(true)
  const no = [
    '',
    'a',
    '1',
    'a00',
    'b0',
    'a0V0',
    'a!',
    'a0 ',
    ' a0',
    'a0😀',
    'A00000000000000000000000000',
    `a1${'z'.repeat(999)}`,
    'zzzzzzzzzzzzzzzzzzzzzzzzzzz',
    0,
    null,
    undefined,
    {},
    ['a0'],
  ]
  for (const key of no) expect(isOrderKey(key)).toBe(false)
  expect(isOrderKey(`a1${'z'.repeat(998)}`)).toBe(true)
})

test('a key that counts as one always has room on both sides', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z][0-9A-Za-z]{1,30}$/), (order) => {
      fc.pre(isOrderKey(order))
      const list = rows([order])
      expect(insertionAt(list, 0, 3).keys.every((key) => isOrderKey(key) && key < order)).toBe(true)
      expect(insertionAt(list, 1, 3).keys.every((key) => isOrderKey(key) && key > order)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
