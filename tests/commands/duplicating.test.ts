/** Copies: under new ids, beside their originals, with the links among them. */
import { expect, test } from 'vitest'
import { changeAttachment } from '../../src/commands/changeAttachment'
import { copyCards } from '../../src/commands/copyCards'
import { duplicateLane } from '../../src/commands/duplicateLane'
import { duplicatePhase } from '../../src/commands/duplicatePhase'
import { duplicateSelection } from '../../src/commands/duplicateSelection'
import { duplicateStep } from '../../src/commands/duplicateStep'
import { pasteCards } from '../../src/commands/pasteCards'
import { after, applies, editorOn, map, read, shown } from '../support/map'

const GRID = map`
        | A/one   | /two | B
  Web   | [a] [b] | [c]  | [d]
  ~Shop | [e]     |      |
  a > c
  c > d`

test('chosen cards are copied right below the last of them in their cell; the copies are chosen', () => {
  const editor = editorOn(map`
        | A                | B
  Web   | [a*] [x] [b*] [y] | [c*]
  a > b
  b > x
  b > c`)
  editor.run(duplicateSelection, undefined)
  expect(shown(editor)).toBe(
    map`
        | A                             | B
  Web   | [a] [x] [b] [a*] [b*] [y]     | [c] [c*]
  a > b
  b > x
  b > c
  a > b
  b > c`,
  )
})

test('the card under the keyboard is copied where none is chosen, and the keyboard goes to the copy', () => {
  expect(
    after(
      duplicateSelection,
      map`
      | A
  Web | [a^] [b]`,
    ),
  ).toBe(
    map`
      | A
  Web | [a] [a*^] [b]`,
  )
})

test('with nothing chosen and the keyboard nowhere, nothing is copied', () => {
  expect(applies(duplicateSelection, GRID)).toBe(false)
  expect(
    applies(
      duplicateSelection,
      map`
      | A
  Web | ^`,
    ),
  ).toBe(false)
})

test('a phase is copied with its steps, cards and the links within', () => {
  expect(after(duplicatePhase, GRID, { id: 'A' })).toBe(
    map`
        | A/one   | /two | A^/one  | /two | B
  Web   | [a] [b] | [c]  | [a] [b] | [c]  | [d]
  ~Shop | [e]     |      | [e]     |      |
  a > c
  c > d
  a > c`,
  )
  expect(applies(duplicatePhase, GRID, { id: 'gone' })).toBe(false)
})

test('a step is copied beside itself', () => {
  expect(after(duplicateStep, GRID, { id: 'A.one' })).toBe(map`
        | A/one   | /one^   | /two | B
  Web   | [a] [b] | [a] [b] | [c]  | [d]
  ~Shop | [e]     | [e]     |      |
  a > c
  c > d`)
  expect(applies(duplicateStep, GRID, { id: 'gone' })).toBe(false)
})

test('a lane is copied below itself, with its cards and the links within', () => {
  expect(after(duplicateLane, GRID, { id: 'Web' })).toBe(
    map`
        | A/one   | /two | B
  Web   | [a] [b] | [c]  | [d]
  Web^  | [a] [b] | [c]  | [d]
  ~Shop | [e]     |      |
  a > c
  c > d
  a > c
  c > d`,
  )
  expect(applies(duplicateLane, GRID, { id: 'gone' })).toBe(false)
})

test('the header under the keyboard is copied, and it is said with how many cards', () => {
  const said = (header: string) => {
    const editor = editorOn(GRID)
    editor.select([], { header })
    const words: unknown[] = []
    editor.onChange((change) => words.push(change.said))
    editor.run(duplicateSelection, undefined)
    return words[0]
  }
  expect(said('A')).toEqual({ key: 'said.phase-duplicated', params: { count: 4 } })
  expect(said('A.one')).toEqual({ key: 'said.step-duplicated', params: { count: 3 } })
  expect(said('Web')).toEqual({ key: 'said.lane-duplicated', params: { count: 4 } })
})

test('a copy is a card of its own: what hangs on it changes alone', () => {
  const scene = read(GRID)
  scene.map.cards.a!.attachments = { p: { type: 'owner', order: 'a0', area: 'IT', people: '' } }
  const editor = editorOn({ ...scene, selection: ['a'] })
  editor.run(duplicateSelection, undefined)
  editor.run(changeAttachment, { refs: [{ card: 'new-1', id: 'p' }], values: { area: 'HR' } })
  const { cards } = editor.store.getState().map
  expect([cards.a?.attachments.p?.area, cards['new-1']?.attachments.p?.area]).toEqual(['IT', 'HR'])
})

/** The copies of three cards, as far apart as the cards that stay. */
const APART = map`
        | A/one   | /two         | B
  Web   | [a] [b] | [c] [a*^]    | [d] [c*]
  ~Shop | [e]     | [e*]         |
  a > c
  c > d
  a > c`

test('copies that are dragged elsewhere stand as far apart as the cards that stay, with the links among them', () => {
  const editor = editorOn(GRID)
  const words: unknown[] = []
  editor.onChange((change) => words.push(change.said))
  editor.run(copyCards, { ids: ['e', 'c', 'a'], step: 'A.two', lane: 'Web' })
  expect(shown(editor)).toBe(APART)
  expect(words).toEqual([{ key: 'said.cards-duplicated', params: { count: 3 } }])
  expect(applies(copyCards, GRID, { ids: ['a'], step: 'A.two', lane: 'gone' })).toBe(false)
  expect(applies(copyCards, GRID, { ids: ['gone'], step: 'A.two', lane: 'Web' })).toBe(false)
})

test('copies of several cards of one cell keep their order', () => {
  const editor = editorOn(GRID)
  editor.run(copyCards, { ids: ['b', 'a'], step: 'B.', lane: 'Shop', index: 0 })
  expect(shown(editor)).toContain('[a*^] [b*]')
})

const { map: source } = read(GRID)
const clip = (...ids: string[]) => ({
  cards: ids.map((id) => source.cards[id]!),
  links: Object.values(source.links),
})

test('pasted cards stand as far from each other as they stood, with the links among them', () => {
  const editor = editorOn(GRID)
  editor.run(pasteCards, { ...clip('a', 'c', 'e'), step: 'A.two', lane: 'Web' })
  expect(shown(editor)).toBe(APART)
})

test('what would stand beyond the edge stands at the edge', () => {
  const editor = editorOn(GRID)
  editor.run(pasteCards, { ...clip('a', 'c', 'e'), step: 'B.', lane: 'Shop' })
  expect(shown(editor).split('\n')[2]).toBe(
    map`
        | A/one   | /two | B
  Web   | [a] [b] | [c]  | [d]
  ~Shop | [e]     |      | [a*^] [c*] [e*]`.split('\n')[2],
  )
})

test('at a place of the cell they stand there, the first of them', () => {
  const words = map`
        | A           | B
  Web   | [a] [b]     | [d]`
  expect(after(pasteCards, words, { ...clip('a', 'b'), step: 'A.one', lane: 'Web', index: 1 })).toBe(words)
  expect(after(pasteCards, words, { ...clip('a', 'b'), step: 'A.', lane: 'Web', index: 1 })).toBe(map`
        | A                       | B
  Web   | [a] [a*^] [b*] [b]      | [d]`)
})

test('several cards of one cell keep their order, whatever order they come in', () => {
  const editor = editorOn(GRID)
  editor.run(pasteCards, { ...clip('b', 'a'), step: 'B.', lane: 'Shop' })
  expect(shown(editor)).toContain('[a*^] [b*]')
})

test('cards of another map stand side by side, and personas that this one lacks are left behind', () => {
  const foreign = {
    ...source.cards.a!,
    personas: { Eve: true as const },
    attachments: { q: { type: 'quote', order: 'a0', text: 'oh', who: '', persona: 'Eve' } },
  }
  const editor = editorOn(map`
        | X | Y
  Mail  |   |
  -Old  |   |
  =Curve|   |
  Chat  |   |  `)
  const cards = [
    { ...foreign, step: 's1', lane: 'l1' },
    { ...foreign, id: 'other', step: 's2', lane: 'l2' },
  ]
  editor.run(pasteCards, {
    cards,
    links: [{ id: 'l', from: 'a', to: 'other', persona: 'Eve', label: 'on' }],
    step: 'X.',
    lane: 'Mail',
  })
  expect(shown(editor)).toBe(
    map`
        | X      | Y
  Mail  | [a*^]  |
  -Old  |        |
  Chat  |        | [a*]
  =Curve|        |
  a > a`,
  )
  const { cards: made, links } = editor.store.getState().map
  for (const card of Object.values(made)) {
    expect(card.personas).toEqual({})
    expect(card.attachments.q).toEqual({ type: 'quote', order: 'a0', text: 'oh', who: '' })
  }
  expect(Object.values(links)).toMatchObject([{ persona: null, label: 'on' }])
})

test('plain lines become cards, one below the other', () => {
  const editor = editorOn(GRID)
  editor.run(pasteCards, { cards: [{ title: 'first' }, { title: 'second\0' }], links: [], step: 'B.', lane: 'Web' })
  expect(shown(editor)).toContain('[d] [first*^] [second*]')
})

test('whatever else the clipboard holds makes no card', () => {
  const junk = [null, 3, 'text', ['x']] as unknown as { title: string }[]
  expect(applies(pasteCards, GRID, { cards: junk, links: junk as never, step: 'B.', lane: 'Web' })).toBe(false)
  expect(applies(pasteCards, GRID, { cards: [], links: [], step: 'B.', lane: 'Web' })).toBe(false)
  expect(applies(pasteCards, GRID, { ...clip('a'), step: 'gone', lane: 'Web' })).toBe(false)
  expect(applies(pasteCards, GRID, { ...clip('a'), step: 'B.', lane: 'gone' })).toBe(false)
})
