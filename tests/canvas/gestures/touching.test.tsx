/** With fingers: a tap chooses, a held card is lifted, two fingers carry the map. */
import { act, cleanup, fireEvent } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { looking, startingState, zoomed } from '../../../src/canvas/looking/look'
import { speak } from '../../../src/i18n/languageStore'
import { bigMap } from '../../support/bigMap'
import { journey } from '../../support/journey'
import { arrangedOf } from '../arranged'
import { show } from '../shown'

const small = () =>
  journey({
    phases: ['Discover', 'Buy'],
    spots: [
      { id: 'ad', phase: 'Discover', lane: 'Web', feels: 1 },
      { id: 'pay', phase: 'Buy', lane: 'Web', feels: -2 },
    ],
  })

beforeAll(() => speak('en'))
beforeAll(async () => {
  Object.defineProperty(navigator, 'maxTouchPoints', { value: 5, configurable: true })
  show(small())
  await import('../../../src/canvas/gestures/touchPress')
  cleanup()
})
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const FINGER = { pointerType: 'touch', pointerId: 7, isPrimary: true, button: 0 }
const card = (id: string) => document.querySelector<HTMLElement>(`[data-card="${id}"]`) as HTMLElement
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))

function pressed(id = 'ad') {
  const { editor } = show(small())
  document.elementFromPoint = () => card(id)
  const menus = vi.fn<(event: Event) => void>()
  document.addEventListener('contextmenu', menus, { once: true })
  fireEvent.pointerDown(card(id), { ...FINGER, clientX: 200, clientY: 100 })
  const selection = () => editor.store.getState().selection
  const up = (x = 200) => act(() => void fireEvent.pointerUp(window, { ...FINGER, clientX: x, clientY: 100 }))
  return { selection, up, menus }
}

describe('a finger on a card', () => {
  it('chooses it when it is lifted soon, and opens no menu', () => {
    const { selection, up, menus } = pressed()
    wait(100)
    up()
    expect(selection()).toEqual(['ad'])
    expect(menus).not.toHaveBeenCalled()
  })

  it('that holds lifts it, and chooses it only where it is put down again, with its menu', () => {
    const { selection, up, menus } = pressed()
    wait(400)
    expect(selection()).toEqual([])
    up()
    expect(selection()).toEqual(['ad'])
    expect(menus).toHaveBeenCalledOnce()
  })

  it('that moves before it has held scrolls, and chooses nothing', () => {
    const { selection, up, menus } = pressed()
    act(() => void fireEvent.pointerMove(window, { ...FINGER, clientX: 240, clientY: 100 }))
    wait(500)
    up(240)
    expect(selection()).toEqual([])
    expect(menus).not.toHaveBeenCalled()
  })

  it('and a second one are for the camera: nothing is lifted', () => {
    const { selection, up, menus } = pressed()
    const touch = (identifier: number) => ({ identifier, target: card('ad'), clientX: 200, clientY: 100 })
    act(() => void fireEvent.touchStart(window, { touches: [touch(1), touch(2)] }))
    wait(500)
    up()
    expect(selection()).toEqual([])
    expect(menus).not.toHaveBeenCalled()
  })
})

it('two fingers carry the point between them along, with and without a zoom', () => {
  const { layout } = arrangedOf(bigMap(2000))
  const from = looking(startingState(layout, { zoom: 1, left: 0, top: 0 }), layout, { left: 4000, top: 60 })
  const at = { x: 400, y: 200 }
  const moved = zoomed(from, layout, 1, at, true, { x: -30, y: 20 })
  expect([moved.left, moved.top]).toEqual([4030, 40])
  const nearer = zoomed(from, layout, 1.5, at, true, { x: -30, y: 0 })
  expect((nearer.left + at.x - 30) / 1.5).toBeCloseTo(from.left + at.x, 6)
})
