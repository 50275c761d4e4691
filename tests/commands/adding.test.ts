/** Adding and removing cards, phases, steps and lanes. */
import { describe, expect, test } from 'vitest'
import { addCard } from '../../src/commands/addCard'
import { addCardHere } from '../../src/commands/addCardHere'
import { addLane } from '../../src/commands/addLane'
import { addPhase } from '../../src/commands/addPhase'
import { addStep } from '../../src/commands/addStep'
import { insertPhase } from '../../src/commands/insertPhase'
import { removeLane } from '../../src/commands/removeLane'
import { removePhase } from '../../src/commands/removePhase'
import { removeSelection } from '../../src/commands/removeSelection'
import { removeStep } from '../../src/commands/removeStep'
import type { Command } from '../../src/commands/command'
import { after, applies, editorOn, map, shown } from '../support/map'

const GRID = map`
           | Discover/look | /find | Buy
  "Thinks" |               |       |
  Web      | [a] [b]       | [c]   | [d]
  ~Shop    | [e]           |       |
  a > d
  e > c`

describe('cards', () => {
  test('a new card is chosen and stands under the keyboard, below the others', () => {
    expect(after(addCard, GRID, { step: 'Discover.look', lane: 'Web', title: 'new' })).toBe(map`
           | Discover/look     | /find | Buy
  "Thinks" |                   |       |
  Web      | [a] [b] [new*^]   | [c]   | [d]
  ~Shop    | [e]               |       |
  a > d
  e > c`)
  })

  test('a new card goes to the place that is named', () => {
    for (const [index, cell] of [
      [0, '[*^] [a] [b]'],
      [1, '[a] [*^] [b]'],
      [9, '[a] [b] [*^]'],
      [-9, '[*^] [a] [b]'],
    ] as const) {
      expect(after(addCard, GRID, { step: 'Discover.look', lane: 'Web', index })).toContain(cell)
    }
  })

  test('the new card here goes below the card that the keyboard stands on, else to the end of the cell', () => {
    const below = after(
      addCardHere,
      map`
      | Discover
  Web | [a^] [b]`,
    )
    expect(below).toBe(map`
      | Discover
  Web | [a] [*^] [b]`)
    expect(
      after(
        addCardHere,
        map`
      | Discover | Buy
  Web | [a]      | ^`,
      ),
    ).toBe(map`
      | Discover | Buy
  Web | [a]      | [*^]`)
  })

  test('nowhere, in a computed lane or on a header there is no new card', () => {
    expect(applies(addCardHere, GRID)).toBe(false)
    expect(
      applies(
        addCardHere,
        map`
      | Discover^
  Web |           `,
      ),
    ).toBe(false)
    expect(
      applies(
        addCardHere,
        map`
      | Discover
  =C  | ^        `,
      ),
    ).toBe(false)
    expect(applies(addCard, GRID, { step: 'gone', lane: 'Web' })).toBe(false)
    expect(applies(addCard, GRID, { step: 'Buy.', lane: 'gone' })).toBe(false)
  })

  test('what is chosen is removed, cards with their links and links alone', () => {
    const editor = editorOn(GRID)
    editor.select(['a', 'link-1'])
    editor.run(removeSelection, undefined)
    expect(shown(editor)).toBe(map`
           | Discover/look | /find | Buy
  "Thinks" |               |       |
  Web      | [b]           | [c]   | [d]
  ~Shop    | [e]           |       |    `)
  })

  test('after a removal the keyboard stands on the next card, else on the one before, else in the cell', () => {
    const editor = editorOn(map`
      | Discover
  Web | [a] [b^] [c]`)
    editor.run(removeSelection, undefined)
    expect(shown(editor)).toBe(map`
      | Discover
  Web | [a] [c^]`)
    editor.run(removeSelection, undefined)
    expect(shown(editor)).toBe(map`
      | Discover
  Web | [a^]`)
    editor.run(removeSelection, undefined)
    expect(shown(editor)).toBe(map`
      | Discover
  Web | ^        `)
    expect(editor.run(removeSelection, undefined)).toBe(false)
  })

  test('the keyboard stays where its card stays', () => {
    expect(
      after(
        removeSelection,
        map`
      | Discover
  Web | [a*] [b^]`,
      ),
    ).toBe(map`
      | Discover
  Web | [b^]     `)
  })

  test('with a link chosen, the card under the keyboard is not removed', () => {
    const editor = editorOn(GRID)
    editor.select(['link-0'], { step: 'Buy.', lane: 'Web', card: 'd' })
    editor.run(removeSelection, undefined)
    expect(Object.keys(editor.store.getState().map.cards)).toContain('d')
    expect(Object.keys(editor.store.getState().map.links)).toEqual(['link-1'])
  })

  test('it is said how many went', () => {
    const said = (selection: string[]) => {
      const editor = editorOn(GRID)
      editor.select(selection)
      const words: unknown[] = []
      editor.onChange((change) => words.push(change.said))
      editor.run(removeSelection, undefined)
      return words[0]
    }
    expect(said(['a', 'b', 'link-1'])).toEqual({ key: 'said.cards-removed', params: { count: 2 } })
    expect(said(['link-0', 'link-1'])).toEqual({ key: 'said.unlinked', params: { count: 2 } })
  })
})

describe('phases and steps', () => {
  test('a new phase comes with a step, at the end or at a place, in the next colour', () => {
    const editor = editorOn(GRID)
    editor.run(addPhase, undefined)
    editor.run(insertPhase, { index: 0 })
    const { phases, steps } = editor.store.getState().map
    expect(Object.values(phases).map(({ id, hue }) => [id, hue])).toEqual([
      ['Discover', 1],
      ['Buy', 1],
      ['new-1', 2],
      ['new-3', 1],
    ])
    expect(steps['new-2']).toMatchObject({ phase: 'new-1', title: '' })
    expect(shown(editor)).toContain('^ | Discover/look')
    expect(editor.store.getState()).toMatchObject({ focus: { header: 'new-3' }, selection: [] })
  })

  test('after the eighth colour comes the first', () => {
    const editor = editorOn('')
    for (let i = 0; i < 9; i++) editor.run(addPhase, undefined)
    expect(Object.values(editor.store.getState().map.phases).map(({ hue }) => hue)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1])
  })

  test('a new step goes to the end of its phase or to a place', () => {
    const editor = editorOn(GRID)
    editor.run(addStep, { phase: 'Discover' })
    editor.run(addStep, { phase: 'Discover', index: 1 })
    const titles = shown(editor).split('\n')[0]
    expect(titles?.replace(/ +/g, ' ')).toBe(' | Discover/look | /^ | /find | / | Buy')
    expect(applies(addStep, GRID, { phase: 'gone' })).toBe(false)
  })

  test('a phase goes with its steps, cards and links, and the keyboard to its neighbour', () => {
    expect(after(removePhase, GRID, { id: 'Discover' })).toBe(map`
           | Buy^
  "Thinks" |
  Web      | [d]
  ~Shop    |     `)
    expect(after(removePhase, GRID, { id: 'Buy' })).toContain('Discover^/look')
    expect(applies(removePhase, GRID, { id: 'gone' })).toBe(false)
  })

  test('a step goes with its cards; the only step of a phase stays', () => {
    expect(after(removeStep, GRID, { id: 'Discover.find' })).toBe(map`
           | Discover/look^ | Buy
  "Thinks" |                |
  Web      | [a] [b]        | [d]
  ~Shop    | [e]            |
  a > d`)
    expect(applies(removeStep, GRID, { id: 'Buy.' })).toBe(false)
    expect(applies(removeStep, GRID, { id: 'gone' })).toBe(false)
  })

  test('Delete on a header removes what it heads, and says with how many cards', () => {
    const said = (header: string) => {
      const editor = editorOn(GRID)
      editor.select([], { header })
      const words: unknown[] = []
      editor.onChange((change) => words.push(change.said))
      editor.run(removeSelection, undefined)
      return [words[0], Object.keys(editor.store.getState().map.cards).sort().join('')]
    }
    expect(said('Discover')).toEqual([{ key: 'said.phase-removed', params: { count: 4 }, shown: true }, 'd'])
    expect(said('Discover.look')).toEqual([{ key: 'said.step-removed', params: { count: 3 }, shown: true }, 'cd'])
    expect(said('Web')).toEqual([{ key: 'said.lane-removed', params: { count: 4 }, shown: true }, 'e'])
    expect(said('Buy.')).toEqual([undefined, 'abcde'])
    expect(said('Thinks')).toEqual([undefined, 'abcde'])
  })
})

describe('lanes', () => {
  const rows = (words: string) =>
    words
      .split('\n')
      .slice(1)
      .map((row) => row.split('|')[0]?.trim())
      .filter((row) => row && !row.includes('>'))
  const added = (args: typeof addLane extends Command<infer A> ? A : never, words = GRID) =>
    rows(after(addLane, words, args))

  test('a new lane goes to the end of its group', () => {
    expect(added({ kind: 'channel', title: 'Mail' })).toEqual(['"Thinks"', 'Web', 'Mail^', '~Shop'])
    expect(added({ kind: 'channel', title: 'Fair', medium: 'offline' })).toEqual(['"Thinks"', 'Web', '~Shop', '~Fair^'])
    expect(added({ kind: 'notes', title: 'Needs' })).toEqual(['"Thinks"', 'Web', '~Shop', '"Needs"^'])
  })

  test('the first channel of a medium goes beside the other medium', () => {
    const online = map`
           | A
  "Thinks" |
  Web      |
  "Needs"  |  `
    expect(added({ kind: 'channel', title: 'Fair', medium: 'offline' }, online)).toEqual([
      '"Thinks"',
      'Web',
      '~Fair^',
      '"Needs"',
    ])
    const offline = map`
           | A
  "Thinks" |
  ~Shop    |
  "Needs"  |  `
    expect(added({ kind: 'channel', title: 'Mail' }, offline)).toEqual(['"Thinks"', 'Mail^', '~Shop', '"Needs"'])
    expect(
      added(
        { kind: 'channel', title: 'Mail' },
        map`
           | A
  "Thinks" |  `,
      ),
    ).toEqual(['"Thinks"', 'Mail^'])
    expect(added({ kind: 'channel', title: 'Mail' }, '')).toEqual(['Mail^'])
  })

  test('a place is taken as near as the groups allow, and the medium stays as wished', () => {
    expect(added({ kind: 'channel', title: 'Mail', index: 1 })).toEqual(['"Thinks"', 'Mail^', 'Web', '~Shop'])
    expect(added({ kind: 'channel', title: 'Mail', index: 3 })).toEqual(['"Thinks"', 'Web', 'Mail^', '~Shop'])
    expect(added({ kind: 'channel', title: 'Mail', index: 0 })).toEqual(['"Thinks"', 'Mail^', 'Web', '~Shop'])
    expect(added({ kind: 'notes', title: 'Needs', index: 0 })).toEqual(['"Needs"^', '"Thinks"', 'Web', '~Shop'])
    expect(added({ kind: 'notes', title: 'Needs', index: 99 })).toEqual(['"Thinks"', 'Web', '~Shop', '"Needs"^'])
  })

  test('only a channel has a medium', () => {
    const editor = editorOn(GRID)
    editor.run(addLane, { kind: 'emotion-curve', medium: 'offline', icon: 'star' })
    expect(editor.store.getState().map.lanes['new-1']).toMatchObject({
      kind: 'emotion-curve',
      medium: null,
      icon: 'star',
    })
    expect(applies(addLane, GRID, { kind: 'telepathy' })).toBe(false)
  })

  test('a lane goes with its cards and their links', () => {
    expect(after(removeLane, GRID, { id: 'Web' })).toBe(map`
           | Discover/look | /find | Buy
  "Thinks" |               |       |
  ~Shop^   | [e]           |       |    `)
    expect(applies(removeLane, GRID, { id: 'gone' })).toBe(false)
  })
})
