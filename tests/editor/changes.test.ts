/** What those who look are told, and what another tab brings. */
import { expect, test } from 'vitest'
import { addCard } from '../../src/commands/addCard'
import { changeCard } from '../../src/commands/changeCard'
import { removePhase } from '../../src/commands/removePhase'
import { type Change, createEditor } from '../../src/editor/editor'
import { mapOf } from '../../src/editor/mapOf'
import { placesOf } from '../../src/model/places'
import { problems } from '../../src/model/problems'
import { editorOn, map, read, shown } from '../support/map'

const words = map`
      | Discover | Buy
  Web | [a*]     | [c]
  a > c`
const LATE = '2027-01-01T00:00:00.000Z'

function start() {
  const editor = editorOn(words)
  const changes: Change[] = []
  const stop = editor.onChange((change) => changes.push(change))
  return { editor, changes, stop, state: editor.store.getState }
}

test('a change is told with its label, its words, both maps and patches both ways', () => {
  const { editor, changes, state } = start()
  const before = state().map
  editor.run(removePhase, { id: 'Buy' })
  expect(changes).toHaveLength(1)
  expect(changes[0]).toMatchObject({
    origin: 'command',
    seq: 1,
    label: 'phase.remove',
    said: { key: 'said.phase-removed', params: { count: 1 } },
    at: '2026-01-02T00:00:00.000Z',
  })
  expect([changes[0]?.before, changes[0]?.map]).toEqual([before, state().map])
  editor.undo()
  expect(changes[1]).toMatchObject({
    origin: 'undo',
    seq: 2,
    label: 'phase.remove',
    patches: changes[0]?.inverse,
    inverse: changes[0]?.patches,
  })
  editor.redo()
  expect(changes[2]).toMatchObject({
    origin: 'redo',
    seq: 3,
    patches: changes[0]?.patches,
    inverse: changes[0]?.inverse,
  })
})

test('whoever stops listening is told no more', () => {
  const { editor, changes, stop } = start()
  stop()
  editor.run(changeCard, { id: 'a', values: { title: 'A' } })
  expect(changes).toEqual([])
})

test('the state is set once for a change', () => {
  const { editor } = start()
  let sets = 0
  editor.store.subscribe(() => sets++)
  editor.run(addCard, { step: 'Buy.', lane: 'Web' })
  expect(sets).toBe(1)
})

test('a command that does not apply tells nobody', () => {
  const { editor, changes } = start()
  expect(editor.run(changeCard, { id: 'gone', values: { title: 'A' } })).toBe(false)
  expect(editor.can(changeCard, { id: 'gone', values: { title: 'A' } })).toBe(false)
  expect(editor.can(changeCard, { id: 'a', values: { title: 'A' } })).toBe(true)
  expect(changes).toEqual([])
})

test('the map written out says when it last changed', () => {
  const { editor, state } = start()
  expect(mapOf(state())).toBe(state().map)
  editor.wait(1000)
  editor.run(changeCard, { id: 'a', values: { title: 'A' } })
  expect(mapOf(state()).changed).toBe('2026-01-02T00:00:01.000Z')
  expect(mapOf(state()).cards).toBe(state().map.cards)
})

test('another tab’s change comes in without a step, keeps the edit number, and dates the map', () => {
  const { editor, changes, state } = start()
  const patches = [{ op: 'replace' as const, path: ['cards', 'a', 'title'], value: 'theirs' }]
  expect(editor.receive(patches, LATE, 'card.change')).toEqual([])
  expect(changes).toMatchObject([{ origin: 'remote', seq: 0, label: 'card.change', patches, at: LATE }])
  expect(state()).toMatchObject({ seq: 0, changed: LATE, map: { cards: { a: { title: 'theirs' } } } })
  expect(editor.undo()).toBe(false)
  editor.run(changeCard, { id: 'c', values: { title: 'mine' } })
  expect(state().changed).toBe(LATE)
})

test('patches that met nothing are given back, and nobody is told of nothing', () => {
  const { editor, changes } = start()
  const lost = [{ op: 'remove' as const, path: ['cards', 'gone'] }]
  expect(editor.receive(lost, LATE, 'card.change')).toEqual(lost)
  expect(changes).toEqual([])
})

test('another tab’s change moves cards in the places as well', () => {
  const { editor, state } = start()
  editor.receive([{ op: 'replace', path: ['cards', 'a', 'step'], value: 'Buy.' }], LATE, 'card.move')
  expect(state().places).toEqual(placesOf(state().map))
  editor.receive([{ op: 'replace', path: ['cards'], value: {} }], LATE, 'card.move')
  expect(state().places.size).toBe(0)
})

test('what another tab removes is not chosen any more, and the keyboard does not stand there', () => {
  const { editor, state } = start()
  editor.select(['a', 'link-0'], { step: 'Discover.', lane: 'Web', card: 'a' })
  editor.receive([{ op: 'remove', path: ['cards', 'a'] }], LATE, 'selection.remove')
  expect(state()).toMatchObject({ selection: [], focus: { step: 'Discover.', lane: 'Web' } })
  expect(state().focus).not.toHaveProperty('card')
  editor.receive([{ op: 'remove', path: ['steps', 'Discover.'] }], LATE, 'step.remove')
  expect(state().focus).toBeNull()
})

test('a header that is removed elsewhere loses the keyboard', () => {
  const { editor, state } = start()
  editor.select([], { header: 'Buy' })
  editor.receive([{ op: 'remove', path: ['phases', 'Buy'] }], LATE, 'phase.remove')
  expect(state().focus).toBeNull()
  editor.select([], { step: 'Discover.', lane: 'Web' })
  editor.receive([{ op: 'remove', path: ['lanes', 'Web'] }], LATE, 'lane.remove')
  expect(state().focus).toBeNull()
})

test('a link that another tab left without an end goes, and its going is told by a patch', () => {
  const { editor, changes, state } = start()
  editor.receive([{ op: 'remove', path: ['cards', 'c'] }], LATE, 'selection.remove')
  expect(problems(state().map)).toEqual([])
  expect(state().map.links).toEqual({})
  expect(changes[0]?.patches).toEqual([
    { op: 'remove', path: ['cards', 'c'] },
    { op: 'remove', path: ['links', 'link-0'] },
  ])
})

test('undoing what another tab has made impossible brings back what still can be', () => {
  const { editor, changes, state } = start()
  editor.run(removePhase, { id: 'Discover' })
  editor.receive([{ op: 'remove', path: ['cards', 'c'] }], LATE, 'selection.remove')
  editor.undo()
  expect(shown(editor)).toBe(map`
      | Discover | Buy
  Web | [a*]     |    `)
  expect(problems(state().map)).toEqual([])
  expect(changes.at(-1)?.patches.at(-1)).toEqual({ op: 'remove', path: ['links', 'link-0'] })
})

test('a fresh editor has nothing chosen, nobody singled out, and no step', () => {
  const editor = createEditor(read(words).map, { newId: () => 'x', now: () => LATE, ticks: () => 0 })
  expect(editor.store.getState()).toMatchObject({
    selection: [],
    focus: null,
    shown: [],
    seq: 0,
    editing: null,
    readonly: false,
  })
  expect(editor.store.getState().history).toEqual({ done: [], undone: [], count: 0 })
  expect(editor.store.getState().places).toEqual(placesOf(editor.store.getState().map))
})

test('choosing leaves the keyboard where it is, unless it is told where to go', () => {
  const { editor, state } = start()
  editor.select(['a'], { header: 'Buy' })
  editor.select(['c'])
  expect(state()).toMatchObject({ selection: ['c'], focus: { header: 'Buy' } })
  editor.select(['c'], null)
  expect(state().focus).toBeNull()
})

test('a chosen list that stays whole is the very same list', () => {
  const { editor, state } = start()
  const chosen = ['a', 'c']
  editor.select(chosen)
  editor.receive([{ op: 'replace', path: ['cards', 'a', 'title'], value: 'x' }], LATE, 'card.change')
  expect(state().selection).toBe(chosen)
})

test('a place of the keyboard that still is stays the very same', () => {
  const { editor, state } = start()
  for (const focus of [{ step: 'Buy.', lane: 'Web', card: 'c' }, { step: 'Buy.', lane: 'Web' }, { header: 'Web' }]) {
    editor.select([], focus)
    editor.receive(
      [{ op: 'replace', path: ['cards', 'a', 'title'], value: `${JSON.stringify(focus)}` }],
      LATE,
      'card.change',
    )
    expect(state().focus).toBe(focus)
  }
})

test('a command says that it ran', () => {
  expect(start().editor.run(changeCard, { id: 'a', values: { title: 'A' } })).toBe(true)
})

test('another tab’s change cannot be undone here, so it brings no way back', () => {
  const { editor, changes } = start()
  editor.receive([{ op: 'replace', path: ['title'], value: 'x' }], LATE, 'map.change')
  expect(changes[0]?.inverse).toEqual([])
})

test('a change that leaves nothing dangling is told by its own patches', () => {
  const { editor, changes } = start()
  const patches = [
    { op: 'add' as const, path: ['links', 'l'], value: { id: 'l', from: 'c', to: 'a', persona: null, label: '' } },
  ]
  editor.receive(patches, LATE, 'link.add')
  expect(changes[0]?.patches).toBe(patches)
})

test('what a command may look at is what is chosen, looked at and stood on now', () => {
  const { editor } = start()
  editor.show(['Ana'])
  expect(editor.snapshot()).toMatchObject({ shown: ['Ana'], selection: ['a'], focus: null })
})
