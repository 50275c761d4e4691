/** Scales a picture down on the way in: a phone's photograph would fill the device's storage for nothing. */
import type { Params } from '../../i18n/words'
import { pictureSize } from '../../shapes/pictureSize'

/** The longest side in pixels. */
const LONGEST = 1600
const MEGABYTE = 1024 * 1024
const MILLION = 1_000_000
const MOST_MEGABYTES = 40
/** A picture bomb unfolds to far more than its file says; nobody pastes more than this. */
const MOST_MILLIONS = 80

export interface ScaledPicture {
  blob: Blob
  width: number
  height: number
}

/** Why a picture is not taken, in words. */
export interface PictureFault {
  key: 'inspector.picture.kind' | 'inspector.picture.bytes' | 'inspector.picture.pixels' | 'inspector.picture.broken'
  params?: Params
}

const BROKEN: PictureFault = { key: 'inspector.picture.broken' }

export function isPictureFault(value: ScaledPicture | PictureFault): value is PictureFault {
  return 'key' in value
}

/** A size with the same shape whose longest side is at most `longest`. */
export function fitted(width: number, height: number, longest = LONGEST): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

interface Part {
  x: number
  y: number
  width: number
  height: number
}

/** The square of a picture that a portrait shows: its middle, and where it is tall its upper part, where faces are. */
export function squareOf(width: number, height: number): Part {
  const side = Math.min(width, height)
  return { x: (width - side) / 2, y: (height - side) / 4, width: side, height: side }
}

/** Drawn anew, so that nothing of the file but its pixels comes in: no place where it was taken, no script. `square`: cut to a square of at most this side. */
export async function scalePicture(file: Blob, square?: number): Promise<ScaledPicture | PictureFault> {
  // A drawing as SVG is a program of sorts; it has no pixels of its own.
  if (!/^image\/(png|jpe?g|webp|gif|avif)$/.test(file.type)) return { key: 'inspector.picture.kind' }
  if (file.size > MOST_MEGABYTES * MEGABYTE) {
    const size = Math.ceil(file.size / MEGABYTE)
    return { key: 'inspector.picture.bytes', params: { size, limit: MOST_MEGABYTES } }
  }
  // Its head tells how large it is, so that a bomb is not unpacked to find out.
  const said = pictureSize(new Uint8Array(await file.arrayBuffer()))
  if (!said) return BROKEN
  const { width, height } = said
  if (width * height > MOST_MILLIONS * MILLION) {
    return { key: 'inspector.picture.pixels', params: { width, height, limit: MOST_MILLIONS } }
  }
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file)
  } catch {
    return BROKEN
  }
  const whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height }
  const part = square === undefined ? whole : squareOf(bitmap.width, bitmap.height)
  const size = fitted(part.width, part.height, square)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, size)
  const context = canvas.getContext('2d')
  if (context) context.imageSmoothingQuality = 'high'
  context?.drawImage(bitmap, part.x, part.y, part.width, part.height, 0, 0, size.width, size.height)
  bitmap.close()
  const blob = await written(canvas)
  return blob ? { blob, ...size } : BROKEN
}

/** WebP where the browser can write it, else PNG. */
async function written(canvas: HTMLCanvasElement): Promise<Blob | null> {
  const as = (type: string) => new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.85))
  const webp = await as('image/webp')
  return webp?.type === 'image/webp' ? webp : as('image/png')
}
