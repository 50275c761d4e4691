/** Draws a map's scene and packs it as PNG with the map inside. Runs in a worker, or here where there are none. */
import { loadCatalogue, translator } from '../i18n/words'
import type { MeasureText } from '../layout/metrics'
import { writeMap } from '../model/writeMap'
import { mapScene, pictureTheme } from '../scene/mapScene'
import { sceneTools } from '../scene/sceneTools'
import { colourOf, cssFont } from '../shapes/paint'
import { type Context, paintCanvas } from '../shapes/paintCanvas'
import type { Drawing } from '../shapes/shape'
import { DARK, LIGHT, type Theme } from '../shapes/theme'
import type { Note } from './format'
import { mapPart } from './mapPart'
import { withPngMap } from './pngChunks'
import type { PngDone, PngJob } from './pngJob'

/** What browsers can hold: the longest side, and how many pixels at once. */
const LONGEST = 32_767
const MOST = 2 ** 28

/** The scale at which a drawing fits a canvas, at most the one that is wanted. */
export function fittingScale({ width, height }: Pick<Drawing, 'width' | 'height'>, wanted: number): number {
  return Math.min(wanted, LONGEST / width, LONGEST / height, Math.sqrt(MOST / (width * height)))
}

export async function drawPng({ map, options, language }: PngJob, progress: (share: number) => void): Promise<PngDone> {
  const t = translator(language, await loadCatalogue(language))
  const drawing = mapScene(map, options, sceneTools(language, t, measurer()))
  progress(0.3)
  const theme: Theme = pictureTheme(options) === 'dark' ? DARK : LIGHT
  const painted = await paintFitting(drawing, theme, options.scale, progress)
  progress(0.9)
  const bytes = withPngMap(painted.bytes, writeMap(mapPart(map, options.phases)))
  const notes: Note[] =
    painted.scale < options.scale
      ? [{ key: 'png.smaller', params: { percent: Math.round((painted.scale / options.scale) * 100) } }]
      : []
  return { blob: new Blob([bytes], { type: 'image/png' }), notes }
}

/** A canvas may be refused for want of memory long before its limits: then half as fine, and half again. */
async function paintFitting(drawing: Drawing, theme: Theme, wanted: number, progress: (share: number) => void) {
  let scale = fittingScale(drawing, wanted)
  for (;;) {
    try {
      return { scale, bytes: await paint(drawing, theme, scale, progress) }
    } catch (error) {
      if (scale < 0.2) throw error
      scale /= 2
    }
  }
}

async function paint(drawing: Drawing, theme: Theme, scale: number, progress: (share: number) => void) {
  const width = Math.max(1, Math.floor(drawing.width * scale))
  const height = Math.max(1, Math.floor(drawing.height * scale))
  const canvas = newCanvas(width, height)
  const context = canvas.getContext('2d') as Context | null
  if (!context) throw new Error('The browser gave no canvas.')
  if (drawing.background) {
    context.fillStyle = colourOf(drawing.background, theme)
    context.fillRect(0, 0, width, height)
  }
  context.scale(scale, scale)
  paintCanvas(context, drawing.shapes, theme)
  progress(0.6)
  const blob = await blobOf(canvas)
  return new Uint8Array(await blob.arrayBuffer())
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
