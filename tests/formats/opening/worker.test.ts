/** Reading beside the screen's thread, with workers that do as they are told. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openFile } from '../../../src/formats/opening/openFile'
import { READY } from '../../../src/formats/opening/readJob'
import { testTools } from '../../support/tools'

type Behaviour = (worker: FakeWorker) => void
let behave: Behaviour = () => {}
const ended: FakeWorker[] = []

class FakeWorker extends EventTarget {
  job: unknown
  constructor() {
    super()
    queueMicrotask(() => behave(this))
  }
  postMessage(job: unknown) {
    this.job = job
    behave(this)
  }
  terminate() {
    ended.push(this)
  }
  says(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('location', new URL('https://periplo.example/app/'))
  ended.length = 0
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const open = () => openFile('Stage,Touchpoint\nBuy,Till\n', 'x.csv', testTools())

describe('a file read in a worker', () => {
  it('is what the worker gives, and the worker is let go', async () => {
    behave = (worker) => (worker.job ? worker.says({ ok: true, value: 'given' }) : worker.says(READY))
    expect(await open()).toEqual({ ok: true, value: 'given' })
    expect(ended).toHaveLength(1)
    expect(ended[0]?.job).toMatchObject({ file: 'x.csv', language: 'en', source: 'Stage,Touchpoint\nBuy,Till\n' })
  })

  it('is read here where the worker does not start', async () => {
    behave = (worker) => worker.dispatchEvent(new Event('error'))
    expect((await open()).ok).toBe(true)
  })

  it('is refused where it broke the worker: it would break the screen as well', async () => {
    behave = (worker) => (worker.job ? worker.dispatchEvent(new Event('error')) : worker.says(READY))
    expect(await open()).toMatchObject({ ok: false, error: { key: 'read.crashed', params: { file: 'x.csv' } } })
  })

  it('is refused where it takes too long', async () => {
    vi.useFakeTimers()
    behave = (worker) => worker.job ?? worker.says(READY)
    const opened = open()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await opened).toMatchObject({ ok: false, error: { key: 'read.tooSlow', params: { file: 'x.csv' } } })
    expect(ended).toHaveLength(1)
  })
})

describe('the policy for scripts', () => {
  it('lets our own origin through and nothing else', async () => {
    vi.resetModules()
    const made: { name: string; rules: { createScriptURL: (url: string) => string } }[] = []
    const createPolicy = (name: string, rules: (typeof made)[number]['rules']) => {
      made.push({ name, rules })
      return { createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) }
    }
    vi.stubGlobal('trustedTypes', { createPolicy })
    const { trustedScript } = await import('../../../src/formats/trustedScript')
    expect(trustedScript('./sw.js')).toEqual({ trusted: 'https://periplo.example/app/sw.js' })
    expect(() => trustedScript('https://elsewhere.example/x.js')).toThrow('Not a script of ours')
    expect(() => trustedScript('data:text/javascript,alert(1)')).toThrow('Not a script of ours')
    expect(made.map(({ name }) => name)).toEqual(['app'])
  })
})
