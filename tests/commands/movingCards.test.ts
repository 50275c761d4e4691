/** Moving cards by Alt and an arrow. */
import { expect, test } from 'vitest'
import { moveDown } from '../../src/commands/moveDown'
import { moveLeft } from '../../src/commands/moveLeft'
import { moveRight } from '../../src/commands/moveRight'
import { moveUp } from '../../src/commands/moveUp'
import { after, applies, editorOn, map, shown } from '../support/map'

test('a card moves into the next column', () => {
  expect(
    after(
      moveRight,
      map`
              | Discover | Buy
        Web   | [ad*]    |      `,
    ),
  ).toBe(map`
              | Discover | Buy
        Web   |          | [ad*]`)
})

test('the card under the keyboard moves where none is chosen, and the keyboard goes along', () => {
  expect(
    after(
      moveLeft,
      map`
              | Discover | Buy
        Web   | [site]   | [ad^] [till]`,
    ),
  ).toBe(map`
              | Discover      | Buy
        Web   | [ad^] [site]  | [till]`)
})

test('a card keeps its height in the cell, so that moving it back restores the map', () => {
  const words = map`
              | Discover       | Buy
        Web   | [a] [b*] [c]   | [x] [y]`
  expect(after(moveRight, words)).toBe(map`
              | Discover       | Buy
        Web   | [a] [c]        | [x] [b*] [y]`)
  const editor = editorOn(words)
  editor.run(moveRight, undefined)
  editor.run(moveLeft, undefined)
  expect(shown(editor)).toBe(words)
})

test('chosen cards keep their shape: where one cannot go on, none moves', () => {
  const words = map`
              | Discover | Buy
        Web   | [a*]     | [b*]
        ~Shop | [c*]     |     `
  expect(applies(moveRight, words)).toBe(false)
  expect(
    after(
      moveRight,
      map`
              | Discover | Buy      | Use
        Web   | [a*]     | [b*] [x] |
        ~Shop | [c*]     |          |     `,
    ),
  ).toBe(map`
              | Discover | Buy      | Use
        Web   |          | [a*] [x] | [b*]
        ~Shop |          | [c*]     |     `)
})

test('down goes through the cell first, then into the lane below at its top', () => {
  const start = map`
              | Discover
        Web   | [a*^] [b]
        ~Shop | [c]      `
  const editor = editorOn(start)
  editor.run(moveDown, undefined)
  expect(shown(editor)).toBe(map`
              | Discover
        Web   | [b] [a*^]
        ~Shop | [c]      `)
  editor.run(moveDown, undefined)
  expect(shown(editor)).toBe(map`
              | Discover
        Web   | [b]
        ~Shop | [a*^] [c]`)
  editor.run(moveDown, undefined)
  editor.run(moveDown, undefined)
  expect(shown(editor)).toBe(map`
              | Discover
        Web   | [b]
        ~Shop | [c] [a*^]`)
  expect(editor.can(moveDown, undefined)).toBe(false)
})

test('up goes into the lane above at its end, past lanes that show no cards', () => {
  expect(
    after(
      moveUp,
      map`
                 | Discover
        Web      | [b]
        -Mail    |
        =Curve   |
        ~Shop    | [a*] [c]`,
    ),
  ).toBe(map`
                 | Discover
        Web      | [b] [a*]
        -Mail    |
        ~Shop    | [c]
        =Curve   |         `)
})

test('several cards of a cell pass the next one together; those at the edge wait', () => {
  expect(
    after(
      moveDown,
      map`
              | Discover
        Web   | [a*] [b*] [x] [c*] [y] [d*]
        ~Shop |`,
    ),
  ).toBe(map`
              | Discover
        Web   | [x] [a*] [b*] [y] [c*] [d*]
        ~Shop |`)
  expect(
    after(
      moveUp,
      map`
              | Discover
        Web   | [d*] [y] [c*] [x] [a*] [b*]`,
    ),
  ).toBe(map`
              | Discover
        Web   | [d*] [c*] [y] [a*] [b*] [x]`)
})

test('a card in a hidden lane has no lane above or below', () => {
  expect(
    applies(
      moveDown,
      map`
              | Discover
        -Web  | [a*]
        Mail  |     `,
    ),
  ).toBe(false)
})

test('a chosen link alone is not moved', () => {
  const editor = editorOn(map`
              | Discover | Buy
        Web   | [a^] [b] |
        a > b`)
  editor.select(['link-0'])
  expect(editor.can(moveRight, undefined)).toBe(false)
})
