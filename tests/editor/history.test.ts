/** Undo and redo: what joins, what is kept, and what nothing but a change takes away. */
import { describe, expect, test } from 'vitest'
import { addCard } from '../../src/commands/addCard'
import { changeCard } from '../../src/commands/changeCard'
import { changePhase } from '../../src/commands/changePhase'
import { moveRight } from '../../src/commands/moveRight'
import { removePhase } from '../../src/commands/removePhase'
import { removeSelection } from '../../src/commands/removeSelection'
import type { Editor } from '../../src/editor/editor'
import { EMPTY_HISTORY, record, sealed, stepBack, stepForth } from '../../src/editor/history'
import type { Patch } from '../../src/model/patch'
import { editorOn, map, shown } from '../support/map'

const start = map`
      | Discover  | Buy
  Web | [a*^] [b] |    `

const steps = (editor: Editor) => editor.store.getState().history.done.length
const title = (editor: Editor, id: string) => editor.store.getState().map.cards[id]?.title
const type = (editor: Editor, title: string) => editor.run(changeCard, { id: 'a', values: { title } })

test('undo gives back the map with what was chosen and where the keyboard stood', () => {
  const editor = editorOn(start)
  editor.run(moveRight, undefined)
  expect(shown(editor)).toBe(map`
      | Discover | Buy
  Web | [b]      | [a*^]`)
  editor.select([], { header: 'Buy' })
  expect(editor.undo()).toBe(true)
  expect(shown(editor)).toBe(start)
  expect(editor.redo()).toBe(true)
  expect(shown(editor)).toBe(map`
      | Discover | Buy
  Web | [b]      | [a*^]`)
  expect(editor.redo()).toBe(false)
})

test('there is nothing to undo on a fresh map', () => {
  const editor = editorOn(start)
  expect([editor.undo(), editor.redo()]).toEqual([false, false])
})

test('a removed phase comes back with its cards and links', () => {
  const words = map`
      | Discover | Buy
  Web | [a]      | [c]
  a > c`
  const editor = editorOn(words)
  editor.run(removePhase, { id: 'Discover' })
  expect(shown(editor)).toBe(map`
      | Buy^
  Web | [c]`)
  editor.undo()
  expect(shown(editor)).toBe(words)
})

test('what is typed into one field in one go is one step', () => {
  const editor = editorOn(start)
  for (const title of ['A', 'Ad', 'Ads']) {
    type(editor, title)
    editor.wait(500)
  }
  expect(steps(editor)).toBe(1)
  editor.undo()
  expect(title(editor, 'a')).toBe('a')
  editor.redo()
  expect(title(editor, 'a')).toBe('Ads')
})

test('after a pause of more than half a second a new step begins', () => {
  const editor = editorOn(start)
  type(editor, 'A')
  editor.wait(501)
  type(editor, 'Ad')
  expect(steps(editor)).toBe(2)
  editor.undo()
  expect(title(editor, 'a')).toBe('A')
})

test('another card, another field, another command: another step', () => {
  const editor = editorOn(start)
  type(editor, 'A')
  editor.run(changeCard, { id: 'b', values: { title: 'B' } })
  editor.run(changeCard, { id: 'b', values: { text: 'B' } })
  editor.run(changePhase, { id: 'Buy', values: { title: 'B' } })
  type(editor, 'Ad')
  expect(steps(editor)).toBe(5)
})

test('a step that was undone and done again does not grow any more', () => {
  const editor = editorOn(start)
  type(editor, 'A')
  editor.undo()
  editor.redo()
  type(editor, 'Ad')
  expect(steps(editor)).toBe(2)
})

test('one long word leaves one patch each way', () => {
  const editor = editorOn(start)
  for (let i = 1; i <= 40; i++) type(editor, 'x'.repeat(i))
  const [step] = editor.store.getState().history.done
  expect([step?.patches.length, step?.inverse.length]).toEqual([1, 1])
})

test('choosing, looking and typing nothing cost no redo', () => {
  const editor = editorOn(start)
  type(editor, 'A')
  editor.undo()
  editor.select(['b'], { header: 'Buy' })
  editor.show(['nobody'])
  editor.startEditing('a', 'title')
  editor.stopEditing(false)
  editor.startEditing('a', 'title')
  editor.stopEditing(true)
  expect(editor.run(changeCard, { id: 'a', values: { title: 'a' } })).toBe(false)
  expect(editor.redo()).toBe(true)
  expect(title(editor, 'a')).toBe('A')
})

test('a new change ends what could be redone', () => {
  const editor = editorOn(start)
  type(editor, 'A')
  editor.undo()
  editor.run(changeCard, { id: 'b', values: { title: 'B' } })
  expect(editor.redo()).toBe(false)
})

test('five hundred steps are kept, the oldest go', () => {
  const editor = editorOn(start)
  for (let i = 0; i < 502; i++) {
    type(editor, `t${i}`)
    editor.wait(600)
  }
  expect(steps(editor)).toBe(500)
  while (editor.undo());
  expect(title(editor, 'a')).toBe('t1')
})

test('a change that comes to nothing is no step', () => {
  const editor = editorOn(start)
  const nothing = { ...changeCard, plan: () => ({ change: () => {}, select: ['b'] }) }
  expect(editor.run(nothing, { id: 'a', values: {} })).toBe(true)
  expect(steps(editor)).toBe(0)
  expect(editor.store.getState()).toMatchObject({ seq: 0, selection: ['b'] })
})

test('what is undone and is chosen no more is not chosen', () => {
  const editor = editorOn(start)
  editor.run(addCard, { step: 'Buy.', lane: 'Web' })
  expect(editor.store.getState().selection).toEqual(['new-1'])
  editor.select(['new-1', 'a'], { step: 'Buy.', lane: 'Web', card: 'new-1' })
  editor.run(removeSelection, undefined)
  expect(editor.store.getState()).toMatchObject({ selection: [], focus: { step: 'Buy.', lane: 'Web' } })
})

describe('steps that join', () => {
  const where = { selection: [], focus: null }
  const patch = (op: Patch['op'], path: string, value?: unknown): Patch => ({ op, path: path.split(' '), value })
  const step = (patches: Patch[], inverse: Patch[], at = 0) =>
    ({ label: 'card.change', patches, inverse, before: where, after: where, merge: 'm', at }) as const
  const joined = (...steps: ReturnType<typeof step>[]) => steps.reduce(record, EMPTY_HISTORY).done

  test('keep the last of a run of values, and on the way back the first', () => {
    const [one, ...others] = joined(
      step([patch('replace', 'cards a title', 1)], [patch('replace', 'cards a title', 0)]),
      step([patch('replace', 'cards a title', 2)], [patch('replace', 'cards a title', 1)]),
    )
    expect(others).toEqual([])
    expect(one).toMatchObject({
      patches: [patch('replace', 'cards a title', 2)],
      inverse: [patch('replace', 'cards a title', 0)],
    })
  })

  test.each([
    ['another field', 'replace', 'cards a text'],
    ['another card', 'replace', 'cards b title'],
    ['a place further in', 'replace', 'cards a title more'],
    ['a place further out', 'replace', 'cards a'],
    ['something added', 'add', 'cards a title'],
    ['something removed', 'remove', 'cards a title'],
  ] as const)('keep both patches where the later one is %s', (_, op, path) => {
    const first = patch('replace', 'cards a title', 1)
    const second = patch(op, path, 2)
    expect(joined(step([first], [first]), step([second], [second]))).toMatchObject([
      { patches: [first, second], inverse: [second, first] },
    ])
    expect(joined(step([second], [second]), step([first], [first]))).toMatchObject([
      { patches: [second, first], inverse: [first, second] },
    ])
  })

  test('grow from what was chosen before the first of them, and end what could be redone', () => {
    const first = { ...step([], []), before: { selection: ['a'], focus: null } }
    const history = record(stepBack(record(record(EMPTY_HISTORY, first), { ...step([], []), merge: 'other' })), first)
    expect(history.done).toHaveLength(1)
    expect(history.done[0]).toMatchObject({ n: 1, before: { selection: ['a'] } })
    expect(history.undone).toEqual([])
  })

  test('measure the half second from the last of them', () => {
    expect(joined(step([], [], 0), step([], [], 400), step([], [], 800), step([], [], 1301))).toHaveLength(2)
  })
})

test('steps without a key for joining never join', () => {
  const where = { selection: [], focus: null }
  const step = {
    label: 'card.add',
    patches: [],
    inverse: [],
    before: where,
    after: where,
    merge: undefined,
    at: 0,
  } as const
  expect(record(record(EMPTY_HISTORY, step), step).done).toHaveLength(2)
})

test('redo goes forth one step at a time', () => {
  const editor = editorOn(start)
  for (const title of ['A', 'Ad', 'Ads']) {
    type(editor, title)
    editor.wait(600)
  }
  while (editor.undo());
  editor.redo()
  expect([title(editor, 'a'), steps(editor)]).toEqual(['A', 1])
  editor.redo()
  editor.redo()
  expect([title(editor, 'a'), steps(editor), editor.redo()]).toEqual(['Ads', 3, false])
})

test('steps are counted through undo and redo', () => {
  const where = { selection: [], focus: null }
  const step = { label: 'card.add', patches: [], inverse: [], before: where, after: where, merge: 'm', at: 0 } as const
  const two = record(record(EMPTY_HISTORY, { ...step, merge: undefined }), step)
  expect(two.done.map(({ n }) => n)).toEqual([1, 2])
  const back = stepBack(two)
  expect([back.done.length, back.undone.map(({ n }) => n), back.count]).toEqual([1, [2], 2])
  expect(stepForth(back).done.map(({ n, merge }) => [n, merge])).toEqual([
    [1, undefined],
    [2, undefined],
  ])
  expect(record(back, step).done.map(({ n }) => n)).toEqual([1, 3])
  expect(sealed(two).done.map(({ merge }) => merge)).toEqual([undefined, undefined])
  expect(sealed(EMPTY_HISTORY)).toBe(EMPTY_HISTORY)
  const once = sealed(two)
  expect(sealed(once)).toBe(once)
})
