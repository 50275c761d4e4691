/** What comes into sight is painted at once, what will come a piece a frame. */
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useInTurn } from '../../../src/canvas/painting/useInTurn'
import type { Rect } from '../../../src/layout/metrics'

const piece = (x: number): Rect => ({ x, y: 0, width: 10, height: 10 })
const PIECES = [0, 10, 20, 30].map(piece)

beforeEach(() => void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] }))
afterEach(() => void vi.useRealTimers())

const frame = () => act(() => void vi.advanceTimersToNextFrame())

function painted(pieces: Rect[], seen: number[]) {
  const sight = { seen }
  const { result, rerender } = renderHook(
    ({ of }) => useInTurn(of, ({ x }) => sight.seen.includes(x)).map(({ x }) => x),
    { initialProps: { of: pieces } },
  )
  return { sight, now: () => result.current, rerender: (of: Rect[]) => rerender({ of }) }
}

test('what is in sight is there at once, and the rest comes one a frame', () => {
  const { now } = painted(PIECES, [10, 20])
  expect(now()).toEqual([10, 20])
  frame()
  expect(now()).toEqual([0, 10, 20])
  frame()
  expect(now()).toEqual([0, 10, 20, 30])
})

test('what comes into sight does not wait for its turn, and what leaves it stays', () => {
  const { sight, now, rerender } = painted(PIECES, [10])
  frame()
  sight.seen = [20, 30]
  rerender(PIECES)
  expect(now()).toEqual([0, 10, 20, 30])
})

test('a piece that is wanted no more is let go', () => {
  const { now, rerender } = painted(PIECES, [0, 10, 20, 30])
  rerender(PIECES.slice(2))
  expect(now()).toEqual([20, 30])
})
