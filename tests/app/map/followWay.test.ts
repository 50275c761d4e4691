/** Following a way card by card. */
import { expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { followWay, nextOnWay } from '../../../src/app/map/followWay'
import type { OpenMap, Services } from '../../../src/app/services'
import { editorFor } from '../../support/editorFor'
import { journey } from '../../support/journey'

function following(...chosen: string[]) {
  const map = journey({
    personas: { Ana: {}, Luis: {} },
    spots: ['a', 'b', 'c', 'd'].map((id) => ({ id, phase: 'Buy', lane: 'Web' })),
    ways: ['a>b Ana', 'b>c Ana', 'a>d Luis', 'd>c'],
  })
  const editor = editorFor(map)
  editor.select(chosen)
  const view = { reveal: vi.fn<(id: string) => void>(), focusGrid: vi.fn<() => void>() }
  const services = {
    open: createStore(() => ({ map: { id: 'map', editor, view } as unknown as OpenMap })),
  } as unknown as Services
  return { editor, view, services, at: () => editor.store.getState().selection }
}

test('leads from card to card, and back again', () => {
  const { services, view, at } = following('a')
  followWay(services, 'on')
  expect(at()).toEqual(['b'])
  expect(view.reveal).toHaveBeenCalledWith('b')
  followWay(services, 'on')
  expect(at()).toEqual(['c'])
  followWay(services, 'on')
  expect(at()).toEqual(['c'])
  followWay(services, 'back')
  expect(at()).toEqual(['b'])
})

test('goes the way of the persona who is looked at', () => {
  const { services, editor, at } = following('a')
  editor.show(['Luis'])
  followWay(services, 'on')
  expect(at()).toEqual(['d'])
  followWay(services, 'on')
  expect(at()).toEqual(['c'])
})

test('has nowhere to go from several cards, or from none', () => {
  expect(nextOnWay(following('a', 'b').services, 'on')).toBeUndefined()
  expect(nextOnWay(following().services, 'on')).toBeUndefined()
})
