/** The picture of a large map is looked at before it is saved, and the page never waits for that. */
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closePreviews, previewOf } from '../../../src/app/files/exporting'
import type { PngPart } from '../../../src/formats/picture/pngJob'
import { speak } from '../../../src/i18n/languageStore'
import { FarPicture } from '../../../src/panels/dialogs/FarPicture'
import { mapScene } from '../../../src/scene/mapScene'
import { WHOLE } from '../../../src/scene/pictured'
import { bigMap } from '../../support/bigMap'

vi.mock('../../../src/scene/mapScene', () => ({ mapScene: vi.fn<() => string>(() => 'laid out here') }))

const workers: FakeWorker[] = []
let starts = true

/** Answers each look at once, and each painting when it is told to. */
class FakeWorker extends EventTarget {
  parts: PngPart[] = []
  ended = false
  constructor() {
    super()
    workers.push(this)
    queueMicrotask(() => (starts ? this.says({ is: 'ready' }) : this.dispatchEvent(new Event('error'))))
  }
  postMessage(part: PngPart) {
    this.parts.push(part)
    if (part.is !== 'look') return
    this.says({ is: 'looked', look: part.look, looked: { width: 900, height: 300, background: null } })
  }
  terminate() {
    this.ended = true
  }
  says(data: unknown) {
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })))
  }
  of<K extends PngPart['is']>(kind: K) {
    return this.parts.filter((part): part is Extract<PngPart, { is: K }> => part.is === kind)
  }
}

beforeEach(async () => {
  await speak('en')
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('OffscreenCanvas', class {})
  workers.length = 0
  starts = true
  vi.mocked(mapScene).mockClear()
})
afterEach(() => {
  closePreviews()
  cleanup()
  vi.unstubAllGlobals()
})

const picture = async () => null
const large = bigMap(1200)

describe('the preview of a large map', () => {
  it('is laid out away from the page, where the map goes in parts that are copied within a frame', async () => {
    const drawing = await previewOf(large, WHOLE, picture)
    expect(drawing).toMatchObject({ width: 900, height: 300 })
    expect(mapScene).not.toHaveBeenCalled()
    const [worker] = workers
    const parts = worker!.of('cards').map(({ cards }) => cards.length)
    expect(Math.max(...parts)).toBeLessThanOrEqual(500)
    expect(parts.reduce((sum, count) => sum + count)).toBe(1200)
    expect(worker!.of('rest')[0]?.rest.map).toMatchObject({ title: large.title, cards: {} })
  })

  it('sends the map once, however often its options change, and lets the worker go when it is closed', async () => {
    await previewOf(large, WHOLE, picture)
    await previewOf(large, { ...WHOLE, legend: false }, picture)
    expect(workers).toHaveLength(1)
    expect(workers[0]!.of('rest')).toHaveLength(1)
    expect(workers[0]!.of('look').map(({ options }) => options.legend)).toEqual([true, false])
    closePreviews()
    expect(workers[0]!.ended).toBe(true)
  })

  it('is another one’s when another map is looked at', async () => {
    await previewOf(large, WHOLE, picture)
    await previewOf(bigMap(400), WHOLE, picture)
    expect(workers.map(({ ended }) => ended)).toEqual([true, false])
  })

  it('is laid out here where no worker starts, as that of a small map is', async () => {
    await previewOf(bigMap(200), WHOLE, picture)
    expect(workers).toHaveLength(0)
    expect(mapScene).toHaveBeenCalledTimes(1)
    starts = false
    await previewOf(large, WHOLE, picture)
    expect(workers).toHaveLength(1)
    expect(mapScene).toHaveBeenCalledTimes(2)
  })

  it('is painted at the size at which it is seen, and a picture that comes too late is given back', async () => {
    const drawing = await previewOf(large, WHOLE, picture)
    if (!('painted' in drawing)) throw new Error('It was laid out here.')
    const shown: unknown[] = []
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
      () => ({ transferFromImageBitmap: (bitmap: unknown) => shown.push(bitmap) }) as never,
    )
    const page = render(<FarPicture drawing={drawing} width={450} height={150} />)
    page.rerender(<FarPicture drawing={drawing} width={900} height={300} />)
    const [worker] = workers
    const asked = worker!.of('paint')
    expect(asked.map(({ width, height }) => [width, height])).toEqual([
      [450, 150],
      [900, 300],
    ])
    const [early, late] = [{ close: vi.fn<() => void>() }, { close: vi.fn<() => void>() }]
    worker!.says({ is: 'painted', paint: asked[1]!.paint, bitmap: late })
    worker!.says({ is: 'painted', paint: asked[0]!.paint, bitmap: early })
    await vi.waitFor(() => expect(early.close).toHaveBeenCalled())
    expect(shown).toEqual([late])
  })
})
