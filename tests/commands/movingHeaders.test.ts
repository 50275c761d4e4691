/** Moving phases, steps and lanes by Alt and an arrow. */
import { expect, test } from 'vitest'
import { moveDown } from '../../src/commands/moveDown'
import { moveLeft } from '../../src/commands/moveLeft'
import { moveRight } from '../../src/commands/moveRight'
import { moveUp } from '../../src/commands/moveUp'
import { after, applies, editorOn, map, shown } from '../support/map'

test('a phase moves with all that stands in it', () => {
  expect(
    after(
      moveRight,
      map`
              | Discover^/look | /find | Buy | Use
        Web   | [a]            | [b]   | [c] |    `,
    ),
  ).toBe(map`
              | Buy | Discover^/look | /find | Use
        Web   | [c] | [a]            | [b]   |    `)
  expect(
    applies(
      moveLeft,
      map`
              | Discover^ | Buy
        Web   |           |    `,
    ),
  ).toBe(false)
})

test('a step moves within its phase and over its edge into the next one', () => {
  const editor = editorOn(map`
              | Discover/look^ | /find | Buy/pay
        Web   | [a]            | [b]   | [c]    `)
  editor.run(moveRight, undefined)
  expect(shown(editor)).toBe(map`
              | Discover/find  | /look^ | Buy/pay
        Web   | [b]            | [a]    | [c]    `)
  editor.run(moveRight, undefined)
  expect(shown(editor)).toBe(map`
              | Discover/find  | Buy/look^ | /pay
        Web   | [b]            | [a]       | [c]    `)
  editor.run(moveLeft, undefined)
  expect(shown(editor)).toBe(map`
              | Discover/find  | /look^ | Buy/pay
        Web   | [b]            | [a]    | [c]    `)
})

test('the only step of a phase stays in it', () => {
  expect(
    applies(
      moveLeft,
      map`
              | Discover/look | Buy/pay^
        Web   |               |         `,
    ),
  ).toBe(false)
})

test('a lane moves past the next one that is seen', () => {
  expect(
    after(
      moveDown,
      map`
              | Discover
        Web^  | [a]
        -Old  |
        Mail  | [b]     `,
    ),
  ).toBe(map`
              | Discover
        -Old  |
        Mail  | [b]
        Web^  | [a]     `)
})

test('a channel that crosses the coastline changes its medium', () => {
  const editor = editorOn(map`
              | Discover
        Mail  |
        Web^  | [a]
        ~Shop | [b]     `)
  editor.run(moveDown, undefined)
  expect(shown(editor)).toBe(map`
              | Discover
        Mail  |
        ~Shop | [b]
        ~Web^ | [a]     `)
  editor.run(moveUp, undefined)
  expect(shown(editor)).toBe(map`
              | Discover
        Mail  |
        ~Web^ | [a]
        ~Shop | [b]     `)
  editor.run(moveUp, undefined)
  expect(shown(editor)).toBe(map`
              | Discover
        Web^  | [a]
        Mail  |
        ~Shop | [b]     `)
})

test('a lane of notes passes the channels as one block', () => {
  expect(
    after(
      moveDown,
      map`
                   | Discover
        "Thinks"^  |
        Web        |
        ~Shop      |
        "Needs"    |         `,
    ),
  ).toBe(map`
                   | Discover
        Web        |
        ~Shop      |
        "Thinks"^  |
        "Needs"    |         `)
})

test('a lane does not move left, nor a phase up', () => {
  const lane = map`
              | Discover | Buy
        Web^  |          |
        Mail  |          |    `
  expect(applies(moveLeft, lane)).toBe(false)
  expect(applies(moveRight, lane)).toBe(false)
  const phase = map`
              | Discover | Buy^
        Web   |          |
        Mail  |          |    `
  expect(applies(moveUp, phase)).toBe(false)
  expect(applies(moveDown, phase)).toBe(false)
})

test('an empty cell moves nothing', () => {
  expect(
    applies(
      moveRight,
      map`
              | Discover | Buy
        Web   | ^        |    `,
    ),
  ).toBe(false)
})
