/** Typing in place: Enter keeps, Escape takes back, and nothing else is lost on the way. */
import { expect, test } from 'vitest'
import { addCard } from '../../src/commands/addCard'
import { changeCard } from '../../src/commands/changeCard'
import { removePhase } from '../../src/commands/removePhase'
import { editorOn, map, shown } from '../support/map'

const words = map`
      | Discover | Buy
  Web | [a] [b]  |    `
const start = () => {
  const editor = editorOn(words)
  const type = (title: string, id = 'a') => {
    editor.run(changeCard, { id, values: { title } })
    editor.wait(600)
  }
  const steps = () => editor.store.getState().history.done.length
  return { editor, type, steps, state: editor.store.getState }
}

test('what is typed into is known while it is typed into', () => {
  const { editor, state } = start()
  editor.startEditing('a', 'title')
  expect(state().editing).toMatchObject({ id: 'a', field: 'title' })
  editor.stopEditing(true)
  expect(state().editing).toBeNull()
})

test('Escape takes back all that was typed, pauses or not, and leaves nothing of it to redo', () => {
  const { editor, type, steps } = start()
  type('before', 'b')
  editor.startEditing('a', 'title')
  type('A')
  type('Ad')
  editor.stopEditing(false)
  expect(shown(editor)).toBe(map`
      | Discover     | Buy
  Web | [a] [before] |    `)
  expect([steps(), editor.redo()]).toEqual([1, false])
})

test('Enter keeps it, and one undo a pause takes it back', () => {
  const { editor, type, state } = start()
  editor.startEditing('a', 'title')
  type('A')
  editor.stopEditing(true)
  expect(state().map.cards.a?.title).toBe('A')
  editor.undo()
  expect(state().map.cards.a?.title).toBe('a')
})

test('Escape gives back what could be redone before', () => {
  const { editor, type, state } = start()
  type('B', 'b')
  editor.undo()
  editor.startEditing('a', 'title')
  type('A')
  editor.stopEditing(false)
  expect(editor.redo()).toBe(true)
  expect(state().map.cards).toMatchObject({ a: { title: 'a' }, b: { title: 'B' } })
})

test('typing does not join what was typed before it began', () => {
  const { editor, state } = start()
  editor.run(changeCard, { id: 'a', values: { title: 'A' } })
  editor.startEditing('a', 'title')
  editor.run(changeCard, { id: 'a', values: { title: 'Ad' } })
  editor.stopEditing(false)
  expect(state().map.cards.a?.title).toBe('A')
})

test('Escape on a card that was just made unmakes it', () => {
  const { editor, type, steps } = start()
  type('B', 'b')
  const since = editor.store.getState().history.done.at(-1)
  editor.run(addCard, { step: 'Buy.', lane: 'Web' })
  editor.startEditing('new-1', 'title', since)
  type('half a', 'new-1')
  editor.stopEditing(false)
  expect(Object.keys(editor.store.getState().map.cards)).toEqual(['a', 'b'])
  expect(steps()).toBe(1)
})

test('the same on a fresh map, where no step was before', () => {
  const { editor, state } = start()
  editor.run(addCard, { step: 'Buy.', lane: 'Web' })
  editor.startEditing('new-1', 'title', null)
  editor.stopEditing(false)
  expect(shown(editor)).toBe(words)
  expect(state().history.done).toEqual([])
})

test('undoing past the beginning while typing loses nothing to Escape', () => {
  const { editor, type, state } = start()
  type('one')
  type('two')
  editor.startEditing('a', 'title')
  editor.undo()
  editor.stopEditing(false)
  expect(state().map.cards.a?.title).toBe('one')
  expect(editor.redo()).toBe(true)
  expect(state().map.cards.a?.title).toBe('two')
})

test('Escape without typing changes nothing', () => {
  const { editor, type, state } = start()
  type('A')
  const before = state()
  editor.stopEditing(false)
  expect(state()).toBe(before)
  editor.startEditing('a', 'title')
  editor.stopEditing(false)
  expect(state().map).toBe(before.map)
})

test('when the card goes, typing ends', () => {
  const { editor, state } = start()
  editor.startEditing('a', 'title')
  editor.run(removePhase, { id: 'Buy' })
  expect(state().editing?.id).toBe('a')
  editor.run(removePhase, { id: 'Discover' })
  expect(state().editing).toBeNull()
})

test('a map that is read only takes no typing, no command, no undo', () => {
  const { editor, type, state } = start()
  type('A')
  editor.startEditing('a', 'title')
  editor.setReadonly(true)
  expect(state().editing).toBeNull()
  editor.startEditing('a', 'title')
  expect(state().editing).toBeNull()
  type('Ad')
  expect([state().map.cards.a?.title, editor.undo(), editor.redo()]).toEqual(['A', false, false])
  editor.setReadonly(false)
  expect(editor.undo()).toBe(true)
})
