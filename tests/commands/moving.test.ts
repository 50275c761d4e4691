/** Moving cards, phases, steps and lanes by the keyboard and by dragging. */
import { describe, expect, test } from 'vitest'
import { moveCards } from '../../src/commands/moveCards'
import { moveDown } from '../../src/commands/moveDown'
import { moveLane } from '../../src/commands/moveLane'
import { moveLeft } from '../../src/commands/moveLeft'
import { movePhase } from '../../src/commands/movePhase'
import { moveRight } from '../../src/commands/moveRight'
import { moveStep } from '../../src/commands/moveStep'
import { moveUp } from '../../src/commands/moveUp'
import { after, applies, editorOn, map, shown } from '../support/map'

describe('cards by the keyboard', () => {
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
})

describe('headers by the keyboard', () => {
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
})

describe('by dragging', () => {
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
})
