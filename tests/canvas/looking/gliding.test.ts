/** A zoom or a scroll that goes on is painted: nothing that has elements changes until it comes to its end. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createArrangement } from '../../../src/canvas/arrangement/arrangement'
import { createCamera } from '../../../src/canvas/looking/camera'
import { standingIn } from '../../../src/canvas/looking/look'
import { createPlane } from '../../../src/canvas/flow/plane'
import { addPhase } from '../../../src/commands/addPhase'
import { bigMap } from '../../support/bigMap'
import { editorFor } from '../../support/editorFor'
import { evenText } from '../arranged'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const AT = { x: 400, y: 200 }

function looked() {
  const editor = editorFor(bigMap(2000))
  const arrangement = createArrangement(editor, 'full', evenText)
  const camera = createCamera(arrangement, undefined)
  const plane = createPlane(editor, arrangement, camera)
  return { camera, plane, editor }
}

it('a zoom of twenty steps hands out cards and ways once, when it has come to its end', () => {
  const { camera, plane } = looked()
  camera.paints(true)
  const { still } = camera.store.getState()
  const fed = vi.fn<() => void>()
  plane.store.subscribe(fed)
  for (let i = 0; i < 20; i++) camera.glideTo(camera.store.getState().zoom * 0.97, AT)
  expect(fed).not.toHaveBeenCalled()
  expect(camera.store.getState().still).toBe(still)
  vi.advanceTimersByTime(1000)
  const { still: now, zoom, projection, window: span, gliding } = camera.store.getState()
  expect(gliding).toBe(false)
  expect(now).toEqual({ zoom, projection, window: span })
  expect(fed).toHaveBeenCalledTimes(1)
})

it('a press during a zoom ends it, so that what is pressed is there', () => {
  const { camera } = looked()
  camera.paints(true)
  camera.glideTo(0.8, AT)
  camera.rest()
  expect(camera.store.getState().still.zoom).toBe(0.8)
})

it('fitting and a zoom by key are there at once, also while another zoom goes on', () => {
  const { camera } = looked()
  camera.paints(true)
  camera.glideTo(0.8, AT)
  camera.zoomTo(1)
  expect(camera.store.getState().still.zoom).toBe(1)
  camera.glideTo(0.8, AT)
  camera.fit()
  expect(camera.store.getState().gliding).toBe(false)
})

it('where nobody paints, every step of a zoom is there at once', () => {
  const { camera } = looked()
  camera.glideTo(0.8, AT)
  expect(camera.store.getState().still.zoom).toBe(0.8)
})

it('a map that is scrolled hands out cards once, when it has come to rest', () => {
  const { camera, plane } = looked()
  camera.paints(true)
  const fed = vi.fn<() => void>()
  plane.store.subscribe(fed)
  for (let left = 100; left <= 5000; left += 100) camera.scrolled(left, 0)
  expect(fed).not.toHaveBeenCalled()
  expect(camera.store.getState().window.columns.from).toBeGreaterThan(camera.store.getState().still.window.columns.to)
  vi.advanceTimersByTime(1000)
  const { still, window: span } = camera.store.getState()
  expect(still.window).toBe(span)
  expect(fed).toHaveBeenCalledTimes(1)
})

it('where the keyboard goes is there at once, also while the map is scrolled', () => {
  const { camera } = looked()
  camera.paints(true)
  camera.scrolled(5000, 0)
  camera.reveal({ x: 9000, y: 0, width: 136, height: 60 })
  const { still, window: span } = camera.store.getState()
  expect(still.window).toBe(span)
})

it('while a zoom is painted the page stands as it stood, and a wheel in the midst of it counts from there', () => {
  const { camera } = looked()
  camera.paints(true)
  camera.scrolled(3000, 0)
  vi.advanceTimersByTime(1000)
  const { left, projection } = camera.store.getState()
  for (let i = 0; i < 5; i++) camera.glideTo(camera.store.getState().zoom * 0.95, AT)
  const zooming = camera.store.getState()
  expect(standingIn(zooming)).toMatchObject({ left, projection })
  // The scroller tells where it stood all the time: that moves nothing.
  camera.scrolled(left, 0)
  expect(camera.store.getState()).toBe(zooming)
  camera.scrolled(left + 40, 0)
  const now = camera.store.getState()
  expect(now.left).toBeCloseTo(zooming.left + 40)
  expect(standingIn(now)).toBe(now)
})

it('a change of the map in the midst of a zoom has its elements at once', () => {
  const { camera, editor } = looked()
  camera.paints(true)
  camera.glideTo(0.8, AT)
  editor.run(addPhase, undefined)
  const { stood, gliding, projection } = camera.store.getState()
  expect({ stood, gliding }).toEqual({ stood: null, gliding: false })
  expect(projection.layout.columns.length).toBe(camera.store.getState().still.projection.layout.columns.length)
})
