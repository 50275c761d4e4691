/** Leading one state of a map to another. */
import { expect, test } from 'vitest'
import { emptyMap, newCard } from '../../src/model/newMap'
import { applyPatches } from '../../src/model/patch'
import { patchesBetween } from '../../src/model/patchesBetween'

const AT = '2026-01-01T00:00:00.000Z'
const before = {
  ...emptyMap('m', AT),
  cards: {
    a: newCard({ id: 'a', order: 'a0', step: 's', lane: 'l', title: 'A' }),
    b: newCard({
      id: 'b',
      order: 'a1',
      step: 's',
      lane: 'l',
      attachments: { x: { type: 'note', order: 'a0', level: 1 } },
    }),
  },
}
const after = {
  ...before,
  title: 'After',
  cards: {
    b: { ...before.cards.b, personas: { p: true as const }, attachments: { y: { type: 'note', order: 'a0' } } },
    c: newCard({ id: 'c', order: 'a2', step: 's', lane: 'l' }),
  },
}

test('applied to the one they give the other, and the way back leads back', () => {
  expect(applyPatches(before, patchesBetween(before, after)).map).toEqual(after)
  expect(applyPatches(after, patchesBetween(after, before)).map).toEqual(before)
})

test('equal maps have nothing between them, whenever they were changed', () => {
  expect(patchesBetween(before, { ...structuredClone(before), changed: '2030-01-01T00:00:00.000Z' })).toEqual([])
})

test('a change of one field is one patch, however large the map', () => {
  const cards = { ...before.cards, a: { ...before.cards.a, title: 'B' } }
  expect(patchesBetween(before, { ...before, cards })).toEqual([
    { op: 'replace', path: ['cards', 'a', 'title'], value: 'B' },
  ])
})
