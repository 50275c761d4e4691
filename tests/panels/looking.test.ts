/** The inspector follows the editor at once, and lets the map go first where very much is chosen. */
import { afterEach, expect, test, vi } from 'vitest'
import { lookingAt } from '../../src/panels/inspector/looking'
import { bigMap } from '../support/bigMap'
import { editorFor } from '../support/editorFor'

afterEach(() => vi.useRealTimers())

function start() {
  vi.useFakeTimers()
  const editor = editorFor(bigMap(1000))
  const seen = lookingAt(editor)
  return { editor, chosen: () => seen.getState().selection.length }
}

test('a card that is chosen is looked at in the same moment', () => {
  const { editor, chosen } = start()
  editor.select(['c1'])
  expect(chosen()).toBe(1)
})

test('a thousand cards that are chosen are looked at a moment later, once', () => {
  const { editor, chosen } = start()
  let told = 0
  lookingAt(editor).subscribe(() => told++)
  for (let i = 0; i < 3; i++) editor.select(Object.keys(editor.store.getState().map.cards))
  expect([chosen(), told]).toEqual([0, 0])
  vi.advanceTimersByTime(100)
  expect([chosen(), told]).toEqual([1000, 1])
})

test('what was put off never shows what was chosen before it', () => {
  const { editor, chosen } = start()
  editor.select(Object.keys(editor.store.getState().map.cards))
  vi.advanceTimersByTime(100)
  editor.select(['c1'])
  editor.select([])
  vi.advanceTimersByTime(100)
  expect(chosen()).toBe(0)
})
