import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whenIdle } from '../../src/idle/whenIdle'

describe('what may wait', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('is done when the browser says that it is idle, and no later than asked', () => {
    const ask = vi.fn<typeof requestIdleCallback>((work) => Number(setTimeout(work, 7)))
    vi.stubGlobal('requestIdleCallback', ask)
    const done = vi.fn<() => void>()
    whenIdle(done, { within: 300, otherwise: 'now' })
    expect(done).not.toHaveBeenCalled()
    expect(ask.mock.calls[0]?.[1]).toEqual({ timeout: 300 })
    vi.runAllTimers()
    expect(done).toHaveBeenCalledOnce()
  })

  it('waits as long as it takes where no latest moment is named', () => {
    const ask = vi.fn<typeof requestIdleCallback>(() => 1)
    vi.stubGlobal('requestIdleCallback', ask)
    whenIdle(() => {}, { otherwise: 0 })
    expect(ask.mock.calls[0]?.[1]).toEqual({})
  })

  it('is taken back from the browser that was asked', () => {
    const takeBack = vi.fn<(handle: number) => void>()
    vi.stubGlobal('requestIdleCallback', () => 42)
    vi.stubGlobal('cancelIdleCallback', takeBack)
    whenIdle(() => {}, { otherwise: 0 })()
    expect(takeBack).toHaveBeenCalledWith(42)
  })

  it('is done after a while in a browser that does not tell', () => {
    vi.stubGlobal('requestIdleCallback', undefined)
    const done = vi.fn<() => void>()
    whenIdle(done, { within: 100, otherwise: 500 })
    vi.advanceTimersByTime(499)
    expect(done).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(done).toHaveBeenCalledOnce()
  })

  it('is not done once it was thought better of', () => {
    vi.stubGlobal('requestIdleCallback', undefined)
    const done = vi.fn<() => void>()
    whenIdle(done, { otherwise: 500 })()
    vi.runAllTimers()
    expect(done).not.toHaveBeenCalled()
  })

  it('is done at once in a browser that does not tell, where it cannot wait', () => {
    vi.stubGlobal('requestIdleCallback', undefined)
    const done = vi.fn<() => void>()
    whenIdle(done, { within: 100, otherwise: 'now' })
    expect(done).toHaveBeenCalledOnce()
  })
})
