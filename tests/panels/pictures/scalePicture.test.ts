import { afterEach, describe, expect, it, vi } from 'vitest'
import { fitted, scalePicture, squareOf } from '../../../src/panels/pictures/scalePicture'

/** The head of a PNG that says it is so large. */
function png(width: number, height: number, more: BlobPart[] = []): File {
  const head = new DataView(new ArrayBuffer(29))
  ;[0x89504e47, 0x0d0a1a0a, 13, 0x49484452, width, height, 0x08060000].forEach((word, i) => head.setUint32(i * 4, word))
  return new File([head.buffer, ...more], 'p.png', { type: 'image/png' })
}

describe('a picture that is taken in', () => {
  afterEach(() => vi.unstubAllGlobals())
  const unpack = vi.fn<() => Promise<ImageBitmap>>(() => Promise.reject(new Error('broken')))

  it('is refused unopened where it has too many pixels, with its size and the limit', async () => {
    vi.stubGlobal('createImageBitmap', unpack)
    expect(await scalePicture(png(30_000, 30_000))).toEqual({
      key: 'inspector.picture.pixels',
      params: { width: 30_000, height: 30_000, limit: 80 },
    })
    expect(unpack).not.toHaveBeenCalled()
  })

  it('is opened where it has not', async () => {
    vi.stubGlobal('createImageBitmap', unpack)
    expect(await scalePicture(png(300, 200))).toEqual({ key: 'inspector.picture.broken' })
    expect(unpack).toHaveBeenCalledOnce()
  })

  it('is refused where its file is too large, with its size and the limit', async () => {
    const file = png(10, 10)
    Object.defineProperty(file, 'size', { value: 41 * 1024 * 1024 })
    expect(await scalePicture(file)).toEqual({ key: 'inspector.picture.bytes', params: { size: 41, limit: 40 } })
  })

  it('is refused where it is a drawing or no picture at all', async () => {
    expect(await scalePicture(new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' }))).toEqual({
      key: 'inspector.picture.kind',
    })
    expect(await scalePicture(new File(['hello'], 'a.png', { type: 'image/png' }))).toEqual({
      key: 'inspector.picture.broken',
    })
  })
})

describe('a picture on its way in', () => {
  it.each([
    [4000, 3000, 1600, 1200],
    [3000, 4000, 1200, 1600],
    [800, 600, 800, 600],
    [20_000, 2, 1600, 1],
  ])('of %i × %i becomes %i × %i', (width, height, newWidth, newHeight) => {
    expect(fitted(width, height)).toEqual({ width: newWidth, height: newHeight })
  })

  it('is cut to a square for a portrait, from the middle and where it is tall from higher up', () => {
    expect(squareOf(400, 300)).toEqual({ x: 50, y: 0, width: 300, height: 300 })
    expect(squareOf(300, 500)).toEqual({ x: 0, y: 50, width: 300, height: 300 })
    expect(fitted(300, 300, 256)).toEqual({ width: 256, height: 256 })
  })
})
