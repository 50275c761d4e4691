/** What every unit test stands on: a database in memory and the few browser parts that jsdom lacks. */
import 'fake-indexeddb/auto'
import '@testing-library/jest-dom/vitest'
import fc from 'fast-check'
import { afterEach } from 'vitest'

// The same runs each time, so that a failure is the change's; FC_SEED looks further.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_260_101) })

/** Never reports a size: tests hand sizes in. */
class ResizeObserverStub implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Reads only the scale of a CSS transform, which is all that React Flow asks of it. */
class DOMMatrixReadOnlyStub {
  readonly m22: number
  constructor(transform = '') {
    const scale = /scale\(([\d.]+)\)/.exec(transform)?.[1]
    this.m22 = scale === undefined ? 1 : Number(scale)
  }
}

function provide(name: string, value: unknown) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
}

if (typeof document !== 'undefined') {
  provide('ResizeObserver', ResizeObserverStub)
  provide('DOMMatrixReadOnly', DOMMatrixReadOnlyStub)
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}

// jsdom has no media: nothing matches, as on a plain light screen.
if (typeof window !== 'undefined' && typeof window.matchMedia !== 'function') {
  window.matchMedia = (media: string) =>
    Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener() {}, removeListener() {} })
}
