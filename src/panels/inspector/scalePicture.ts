/** Scales a picture down on the way in: a phone's photograph would fill the device's storage for nothing. */

/** The longest side in pixels. */
const LONGEST = 1600
/** A picture bomb unfolds to far more than its file says; nobody pastes more than this. */
const MOST_BYTES = 40 * 1024 * 1024
const MOST_PIXELS = 80_000_000

export interface ScaledPicture {
  blob: Blob
  width: number
  height: number
}

export type PictureFault = 'kind' | 'size' | 'broken'

export function isPictureFault(value: ScaledPicture | PictureFault): value is PictureFault {
  return typeof value === 'string'
}

/** A size with the same shape whose longest side is at most `longest`. */
export function fitted(width: number, height: number, longest = LONGEST): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Drawn anew, so that nothing of the file but its pixels comes in: no place where it was taken, no script. */
export async function scalePicture(file: Blob): Promise<ScaledPicture | PictureFault> {
  // A drawing as SVG is a program of sorts; it has no pixels of its own.
  if (!/^image\/(png|jpe?g|webp|gif|avif|bmp)$/.test(file.type)) return 'kind'
  if (file.size > MOST_BYTES) return 'size'
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file)
  } catch {
    return 'broken'
  }
  if (bitmap.width * bitmap.height > MOST_PIXELS) return 'size'
  const size = fitted(bitmap.width, bitmap.height)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, size)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, size.width, size.height)
  bitmap.close()
  const blob = await written(canvas)
  return blob ? { blob, ...size } : 'broken'
}

/** WebP where the browser can write it, else PNG. */
async function written(canvas: HTMLCanvasElement): Promise<Blob | null> {
  const as = (type: string) => new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.85))
  const webp = await as('image/webp')
  return webp?.type === 'image/webp' ? webp : as('image/png')
}
