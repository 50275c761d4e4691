import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inTurns } from '../../src/idle/inTurns'

/** A task of steps that take this long each. */
function* steps(count: number, ms: number, done: number[]): Generator<void> {
  for (let i = 0; i < count; i++) {
    vi.setSystemTime(Date.now() + ms)
    done.push(i)
    yield
  }
}

describe('a long task', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now())
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('lets a key pressed meanwhile be answered before it goes on', () => {
    const done: number[] = []
    const turns: boolean[] = []
    inTurns(steps(6, 4, done), (last) => turns.push(last))
    vi.advanceTimersToNextTimer()
    expect(done).toEqual([0, 1])
    expect(turns).toEqual([false])
    let answered = 0
    setTimeout(() => (answered = done.length), 0)
    vi.runAllTimers()
    expect(answered).toBeLessThan(6)
    expect(done).toHaveLength(6)
    expect(turns.at(-1)).toBe(true)
  })

  it('is done at once where it is short', () => {
    const turns: boolean[] = []
    inTurns(steps(3, 1, []), (last) => turns.push(last))
    vi.advanceTimersToNextTimer()
    expect(turns).toEqual([true])
  })

  it('can be stopped between two turns', () => {
    const done: number[] = []
    const stop = inTurns(steps(6, 20, done), () => {})
    vi.advanceTimersToNextTimer()
    stop()
    vi.runAllTimers()
    expect(done).toEqual([0])
  })
})
