/** What is kept of an open map, and how two tabs on it meet. */
import { expect, test } from 'vitest'
import {
  addCard,
  newName,
  opened,
  openedTwice,
  openMap,
  removeCard,
  saved,
  setTitle,
  smallMap,
  tab,
  titleCard,
  until,
} from '../desk'

test('what is said to be saved is there after reopening', async () => {
  const name = newName()
  const library = await tab(name)
  const added = await library.add(smallMap('m'))
  expect(added).toEqual({ ok: true, value: 'm' })
  const open = await openMap(library, 'm')
  open.editor.run(setTitle, 'Another')
  open.editor.run(addCard, { id: 'd', title: 'Second' })
  open.editor.run(removeCard, 'c')
  open.editor.undo()
  expect(open.keeper.status.getState()).toMatchObject({ state: 'saving', editSeq: 4, savedSeq: 0 })
  await saved(open)
  const again = await openMap(await tab(name), 'm')
  expect(again.map()).toEqual({ ...open.map(), changed: again.map().changed })
  expect(Object.keys(again.map().cards)).toHaveLength(2)
})

test('a change is on its way to the database before the command returns', async () => {
  const { name, open } = await opened()
  open.editor.run(setTitle, 'At once')
  // Nothing more runs in this tab: another one reads what the transaction had taken with it.
  const again = await openMap(await tab(name), 'm')
  expect(again.map().title).toBe('At once')
})

test('two tabs on one map see each other’s changes', async () => {
  const { a, b } = await openedTwice()
  a.editor.run(setTitle, 'From one')
  b.editor.run(addCard, { id: 'd', title: 'From two' })
  await until(() => a.map().cards.d !== undefined && b.map().title === 'From one')
  b.editor.run(titleCard, { id: 'c', title: 'Renamed' })
  await until(() => a.map().cards.c?.title === 'Renamed')
  expect(a.map().cards).toEqual(b.map().cards)
})
