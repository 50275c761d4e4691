/** What is chosen, as a list that stays the same while nothing about it changes. */
import { expect, it } from 'vitest'
import { changeCard } from '../../src/commands/changeCard'
import { chosenCards } from '../../src/editor/chosenCards'
import { bigMap } from '../support/bigMap'
import { editorFor } from '../support/editorFor'

it('holds the cards alone, and is the same list until a card comes or goes', () => {
  const editor = editorFor(bigMap(20))
  const [a = '', b = ''] = Object.keys(editor.store.getState().map.cards)
  const selection = [a, 'no card', b]
  const first = chosenCards({ selection, map: editor.store.getState().map })
  expect(first).toEqual([a, b])
  editor.run(changeCard, { id: a, values: { title: 'x' } })
  const { map } = editor.store.getState()
  expect(chosenCards({ selection, map })).toBe(first)
  const { [b]: _, ...cards } = map.cards
  expect(chosenCards({ selection, map: { ...map, cards } })).toEqual([a])
})
