import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterPaint } from '../../src/idle/afterPaint'

describe('what waits for the screen', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is done after the next frame, not in it', () => {
    const done: string[] = []
    afterPaint(() => done.push('after'))
    requestAnimationFrame(() => done.push('frame'))
    expect(done).toEqual([])
    vi.runAllTimers()
    expect(done).toEqual(['frame', 'after'])
  })

  it.each([
    ['before the frame', 0],
    ['after the frame', 1],
  ])('is not done once it was thought better of %s', (_, frames) => {
    const done = vi.fn<() => void>()
    const stop = afterPaint(done)
    for (let i = 0; i < frames; i++) vi.advanceTimersToNextFrame()
    stop()
    vi.runAllTimers()
    expect(done).not.toHaveBeenCalled()
  })
})
