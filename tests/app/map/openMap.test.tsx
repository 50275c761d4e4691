import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createDialogs } from '../../../src/app/dialogs/dialogs'
import { openAhead, useOpenMap } from '../../../src/app/map/openMap'
import type { Services } from '../../../src/app/services'
import { changeMap } from '../../../src/commands/changeMap'
import type { Keeper, SaveStatus } from '../../../src/storage/library'
import { smallMap } from '../../support/smallMap'

const ready: SaveStatus = { state: 'saved', editSeq: 0, savedSeq: 0, savedAt: null, failure: null }

/** A library that keeps one map, and whose disk can be full. */
function servicesFor(id: string) {
  const status = createStore<SaveStatus>()(() => ready)
  const close = vi.fn<() => Promise<void>>(async () => {})
  const keep = vi.fn<() => Promise<Keeper>>(async () => ({ status, close, flush: () => {} }) as unknown as Keeper)
  const map = { ...smallMap(), id }
  const read = async () => ({ ok: true, value: { map, notes: [] } })
  const library = { read, keep, list: async () => [], watch: () => () => {} }
  const services = {
    library,
    open: createStore(() => ({ map: null })),
    waiting: createStore(() => ({ maps: [] })),
    dialogs: createDialogs(),
    returning: createStore(() => ({ to: null })),
    go: () => {},
  } as unknown as Services
  return { services, status, close, keep }
}

async function shown(services: Services, id: string) {
  const screen = renderHook(() => useOpenMap(services, id))
  await waitFor(() => expect(screen.result.current.is).toBe('open'))
  const { current } = screen.result
  if (current.is !== 'open') throw new Error('It is open.')
  return { ...screen, editor: current.map.editor }
}

function goTo(address: string) {
  act(() => {
    location.hash = address
    dispatchEvent(new HashChangeEvent('hashchange'))
  })
}

/** The code of the next screen may have to come first. */
const screenLoads = () => new Promise((resolve) => setTimeout(resolve, 20))

beforeEach(() => {
  location.hash = '#/'
})

test('going from the map to its insights and back keeps what can be undone', async () => {
  const { services, close } = servicesFor('one')
  goTo('#/map/one')
  const map = await shown(services, 'one')
  map.editor.run(changeMap, { values: { title: 'Changed' } })
  goTo('#/map/one/insights')
  map.unmount()
  await screenLoads()
  const insights = await shown(services, 'one')
  expect(insights.editor).toBe(map.editor)
  expect(insights.editor.undo()).toBe(true)
  expect(close).not.toHaveBeenCalled()
  goTo('#/')
  insights.unmount()
  await waitFor(() => expect(close).toHaveBeenCalledTimes(1))
  expect((await shown(services, 'one')).editor).not.toBe(map.editor)
})

test('a map that is left while the disk is full waits, is told of, and is found again as it was', async () => {
  const { services, status, close } = servicesFor('two')
  goTo('#/map/two')
  const map = await shown(services, 'two')
  status.setState({ ...ready, state: 'error', editSeq: 1 })
  goTo('#/')
  map.unmount()
  await waitFor(() => expect(services.waiting.getState().maps.map(({ id }) => id)).toEqual(['two']))
  goTo('#/map/two')
  const again = await shown(services, 'two')
  expect(again.editor).toBe(map.editor)
  expect(services.waiting.getState().maps).toEqual([])
  goTo('#/')
  again.unmount()
  await waitFor(() => expect(services.waiting.getState().maps).toHaveLength(1))
  expect(close).not.toHaveBeenCalled()
  status.setState({ ...ready, editSeq: 1, savedSeq: 1 })
  await waitFor(() => expect(close).toHaveBeenCalledTimes(1))
  expect(services.waiting.getState().maps).toEqual([])
})

test('a map that was opened while its screen was on its way is there from the first moment, opened once', async () => {
  const { services, close, keep } = servicesFor('three')
  goTo('#/map/three')
  await openAhead(services, 'three')
  const screen = renderHook(() => useOpenMap(services, 'three'))
  expect(screen.result.current.is).toBe('open')
  await waitFor(() => expect(services.open.getState().map?.id).toBe('three'))
  expect(keep).toHaveBeenCalledTimes(1)
  expect(close).not.toHaveBeenCalled()
  goTo('#/')
  screen.unmount()
  await waitFor(() => expect(close).toHaveBeenCalledTimes(1))
})

test('a map that was opened ahead for an address which nobody looks at any more is closed', async () => {
  const { services, close } = servicesFor('four')
  goTo('#/')
  await openAhead(services, 'four')
  await waitFor(() => expect(close).toHaveBeenCalledTimes(1))
})
