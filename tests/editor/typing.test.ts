/** Typing joins into one step, and taking it back gives what stood there before the first key. */
import { expect, it } from 'vitest'
import { changeCard } from '../../src/commands/changeCard'
import { bigMap } from '../support/bigMap'
import { editorFor } from '../support/editorFor'

it('takes back a whole word at once, to what stood there before its first letter', () => {
  let clock = 0
  const editor = editorFor(bigMap(3), { ticks: () => clock })
  const before = editor.store.getState().map.cards.c0?.title
  for (const title of ['x', 'xy', 'xyz']) {
    clock += 20
    editor.run(changeCard, { id: 'c0', values: { title } })
  }
  expect(editor.store.getState().history.done).toHaveLength(1)
  editor.undo()
  expect(editor.store.getState().map.cards.c0?.title).toBe(before)
  editor.redo()
  expect(editor.store.getState().map.cards.c0?.title).toBe('xyz')
})
