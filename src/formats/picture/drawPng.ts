/** Draws a map's scene and packs it as PNG with the map inside. Runs in a worker, or here where there are none. */
import { loadCatalogue, translator } from '../../i18n/words'
import { METRICS, type MeasureText } from '../../layout/metrics'
import type { JourneyMap } from '../../model/journeyMap'
import { writeMap } from '../../model/writeMap'
import { mapScene } from '../../scene/mapScene'
import { type PictureOptions, pictureTheme } from '../../scene/pictured'
import { sceneTools } from '../../scene/sceneTools'
import { fittingScale } from '../../shapes/fittingScale'
import { cssFont } from '../../shapes/fonts'
import { colourOf } from '../../shapes/paint'
import { type Context, type PictureAt, paintCanvas } from '../../shapes/paintCanvas'
import type { Drawing } from '../../shapes/shape'
import { smallPicture } from '../../shapes/smallPicture'
import { DARK, LIGHT, type Theme } from '../../shapes/theme'
import { asCarried, mapText } from '../carriedPictures'
import type { Note } from '../format'
import { mapPart } from '../mapPart'
import { LIMIT, withPngMap } from './pngChunks'
import type { PngDone, PngJob } from './pngJob'

/** A map's picture before it is painted. */
export interface Painting {
  drawing: Drawing
  theme: Theme
  pictureAt: PictureAt
}

/** `fine`: how large its pictures are wanted, as a share of the drawing's own size. */
export async function paintingOf(
  { map, language, pictures }: Omit<PngJob, 'options'>,
  options: PictureOptions,
  fine: number,
): Promise<Painting> {
  const t = translator(language, await loadCatalogue(language))
  const drawing = mapScene(map, options, sceneTools(language, t, measurer()))
  const theme: Theme = pictureTheme(options) === 'dark' ? DARK : LIGHT
  const seen = await decoded(pictures, fine)
  return { drawing, theme, pictureAt: (name) => seen.get(name) ?? null }
}

export async function drawPng(job: PngJob, progress: (share: number) => void): Promise<PngDone> {
  const { map, options, pictures } = job
  const painting = await paintingOf(job, options, options.scale)
  progress(0.3)
  const painted = await paintFitting(painting, options.scale, progress)
  progress(0.9)
  const inside = await textInside(mapPart(map, options.phases), pictures)
  const bytes = withPngMap(painted.bytes, inside.text)
  const notes: Note[] = [
    ...(painted.scale < options.scale
      ? [{ key: 'png.smaller' as const, params: { percent: Math.round(painted.scale * 100) } }]
      : []),
    ...(inside.left > 0 ? [{ key: 'png.picturesLeft' as const, params: { count: inside.left } }] : []),
  ]
  return { blob: new Blob([bytes], { type: 'image/png' }), notes }
}

/** As fine as the strip of a card will be drawn, one after the other so that few are ever whole. */
async function decoded(pictures: ReadonlyMap<string, Blob>, scale: number): Promise<Map<string, ImageBitmap>> {
  const { width, strip } = METRICS.card
  const seen = new Map<string, ImageBitmap>()
  for (const [name, blob] of pictures) {
    const bitmap = await smallPicture(blob, { width: width * scale, height: strip.height * scale })
    if (bitmap) seen.set(name, bitmap)
  }
  return seen
}

/** The map with as many of its pictures as there is room for: a reader refuses more, and the map itself must come back. */
async function textInside(map: JourneyMap, pictures: ReadonlyMap<string, Blob>) {
  const all = await asCarried(pictures)
  let room = LIMIT - new TextEncoder().encode(writeMap(map)).length
  const kept = all.filter(({ type, base64 }) => (room -= base64.length + type.length + 100) > 0)
  return { text: mapText(map, kept), left: all.length - kept.length }
}

/** A canvas may be refused for want of memory long before its limits: then half as fine, and half again. */
async function paintFitting(painting: Painting, wanted: number, progress: (share: number) => void) {
  let scale = fittingScale(painting.drawing, wanted)
  for (;;) {
    try {
      return { scale, bytes: await paint(painting, scale, progress) }
    } catch (error) {
      if (scale < 0.2) throw error
      scale /= 2
    }
  }
}

async function paint(painting: Painting, scale: number, progress: (share: number) => void) {
  const width = Math.max(1, Math.floor(painting.drawing.width * scale))
  const height = Math.max(1, Math.floor(painting.drawing.height * scale))
  const canvas = newCanvas(width, height)
  paintOn(canvas, painting, scale)
  progress(0.6)
  const blob = await blobOf(canvas)
  return new Uint8Array(await blob.arrayBuffer())
}

export function paintOn(
  canvas: OffscreenCanvas | HTMLCanvasElement,
  { drawing, theme, pictureAt }: Painting,
  scale: number,
): void {
  const context = canvas.getContext('2d') as Context | null
  if (!context) throw new Error('The browser gave no canvas.')
  if (drawing.background) {
    context.fillStyle = colourOf(drawing.background, theme)
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  context.scale(scale, scale)
  paintCanvas(context, drawing.shapes, theme, pictureAt)
}

function newCanvas(width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height)
  const canvas = document.createElement('canvas')
  return Object.assign(canvas, { width, height })
}

function blobOf(canvas: OffscreenCanvas | HTMLCanvasElement): Promise<Blob> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/png' })
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser gave no picture.'))), 'image/png')
  })
}

function measurer(): MeasureText {
  const context = newCanvas(1, 1).getContext('2d') as Context | null
  let font = ''
  return (text, wanted) => {
    if (!context) return text.length * wanted.size * 0.55
    const css = cssFont(wanted)
    if (css !== font) context.font = font = css
    return context.measureText(text).width
  }
}
