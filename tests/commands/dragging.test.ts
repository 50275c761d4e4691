/** Putting cards, phases, steps and lanes elsewhere by dragging. */
import { expect, test } from 'vitest'
import { moveCards } from '../../src/commands/moveCards'
import { moveLane } from '../../src/commands/moveLane'
import { movePhase } from '../../src/commands/movePhase'
import { moveStep } from '../../src/commands/moveStep'
import { after, applies, editorOn, map } from '../support/map'

test('cards go to a place in a cell in the order in which they were handed over', () => {
  const words = map`
              | Discover     | Buy
        Web   | [a] [b] [c]  | [x] [y]`
  expect(after(moveCards, words, { ids: ['c', 'a'], step: 'Buy.', lane: 'Web', index: 1 })).toBe(map`
              | Discover     | Buy
        Web   | [b]          | [x] [c] [a] [y]`)
})

test('the place counts the cards that do not move', () => {
  const words = map`
              | Discover
        Web   | [a] [b] [c] [d]`
  expect(after(moveCards, words, { ids: ['a', 'b'], step: 'Discover.', lane: 'Web', index: 1 })).toBe(map`
              | Discover
        Web   | [c] [a] [b] [d]`)
})

test('cards that are dragged together stay as far apart as they stood', () => {
  const words = map`
              | Discover | Buy  | Use
        Web   | [a]      | [b]  | [x]
        Shop  |          | [c]  |`
  expect(after(moveCards, words, { ids: ['a', 'b', 'c'], held: 'a', step: 'Buy.', lane: 'Web', index: 0 })).toBe(map`
              | Discover | Buy  | Use
        Web   |          | [a]  | [b] [x]
        Shop  |          |      | [c]`)
})

test('a card that would leave the grid goes where the one in the hand goes', () => {
  const words = map`
              | Discover | Buy  | Use
        Web   | [a]      | [b]  |
        Shop  |          | [c]  |`
  expect(after(moveCards, words, { ids: ['a', 'b', 'c'], held: 'a', step: 'Use.', lane: 'Shop', index: 0 })).toBe(map`
              | Discover | Buy  | Use
        Web   |          |      |
        Shop  |          |      | [a] [b] [c]`)
})

test('put down in its own cell, the one in the hand leaves the others where they are', () => {
  const words = map`
              | Discover | Buy
        Web   | [a] [x]  | [b] [y]`
  expect(after(moveCards, words, { ids: ['a', 'b'], held: 'a', step: 'Discover.', lane: 'Web', index: 1 })).toBe(map`
              | Discover | Buy
        Web   | [x] [a]  | [b] [y]`)
})

test('a place beyond the end is the end', () => {
  const words = map`
              | Discover | Buy
        Web   | [a]      | [x]`
  expect(after(moveCards, words, { ids: ['a'], step: 'Buy.', lane: 'Web', index: 99 })).toBe(map`
              | Discover | Buy
        Web   |          | [x] [a]`)
  expect(after(moveCards, words, { ids: ['a'], step: 'Buy.', lane: 'Web', index: -1 })).toBe(map`
              | Discover | Buy
        Web   |          | [a] [x]`)
})

test('dropping cards where they are is no change', () => {
  const words = map`
              | Discover
        Web   | [a] [b] [c]`
  expect(applies(moveCards, words, { ids: ['b'], step: 'Discover.', lane: 'Web', index: 1 })).toBe(false)
  expect(applies(moveCards, words, { ids: ['a', 'b'], step: 'Discover.', lane: 'Web', index: 0 })).toBe(false)
})

test('one of three cards moved up writes one card only', () => {
  const editor = editorOn(map`
              | Discover
        Web   | [a] [b] [c]`)
  const before = editor.store.getState().map.cards
  editor.run(moveCards, { ids: ['c'], step: 'Discover.', lane: 'Web', index: 0 })
  const { cards } = editor.store.getState().map
  expect([cards.a, cards.b]).toEqual([before.a, before.b])
  expect(cards.c).not.toEqual(before.c)
})

test('nothing is dropped on a computed lane, an unknown cell, or without a card', () => {
  const words = map`
              | Discover
        Web   | [a]
        =Curve|         `
  expect(applies(moveCards, words, { ids: ['a'], step: 'Discover.', lane: 'Curve', index: 0 })).toBe(false)
  expect(applies(moveCards, words, { ids: ['a'], step: 'nowhere', lane: 'Web', index: 0 })).toBe(false)
  expect(applies(moveCards, words, { ids: ['a'], step: 'Discover.', lane: 'nowhere', index: 0 })).toBe(false)
  expect(applies(moveCards, words, { ids: ['gone'], step: 'Discover.', lane: 'Web', index: 0 })).toBe(false)
})

test('a phase goes to a place counted as it stands afterwards', () => {
  const words = map`
              | A   | B   | C   | D
        Web   | [a] | [b] | [c] | [d]`
  expect(after(movePhase, words, { id: 'A', index: 2 })).toBe(map`
              | B   | C   | A   | D
        Web   | [b] | [c] | [a] | [d]`)
  expect(after(movePhase, words, { id: 'D', index: -5 })).toBe(map`
              | D   | A   | B   | C
        Web   | [d] | [a] | [b] | [c]`)
  expect(applies(movePhase, words, { id: 'B', index: 1 })).toBe(false)
  expect(applies(movePhase, words, { id: 'gone', index: 1 })).toBe(false)
})

test('a step goes into another phase at a place', () => {
  const words = map`
              | A/one | /two | B/three | /four
        Web   | [a]   | [b]  | [c]     | [d]`
  expect(after(moveStep, words, { id: 'A.one', phase: 'B', index: 1 })).toBe(map`
              | A/two | B/three | /one | /four
        Web   | [b]   | [c]     | [a]  | [d]`)
  expect(applies(moveStep, words, { id: 'A.one', phase: 'A', index: 0 })).toBe(false)
  expect(applies(moveStep, words, { id: 'A.one', phase: 'gone', index: 0 })).toBe(false)
  expect(applies(moveStep, words, { id: 'gone', phase: 'B', index: 0 })).toBe(false)
})

test('a channel stays among the channels', () => {
  const words = map`
                   | A
        "Thinks"   |
        Web        |
        ~Shop      |
        "Needs"    |  `
  expect(applies(moveLane, words, { id: 'Web', index: 0 })).toBe(false)
  expect(after(moveLane, words, { id: 'Needs', index: 1 })).toBe(map`
                   | A
        "Thinks"   |
        "Needs"    |
        Web        |
        ~Shop      |  `)
  expect(after(moveLane, words, { id: 'Needs', index: 2 })).toBe(map`
                   | A
        "Thinks"   |
        "Needs"    |
        Web        |
        ~Shop      |  `)
  expect(applies(moveLane, words, { id: 'gone', index: 0 })).toBe(false)
  expect(applies(moveLane, words, { id: 'Web', index: 1 })).toBe(false)
})
