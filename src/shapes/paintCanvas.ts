/** Paints shapes on a canvas, of the page or of a worker, in the colours of a theme. */
import { cssFont } from './fonts'
import { colourOf, HALO, HATCH } from './paint'
import { paintImage } from './paintImage'
import type { Paint, Shape, Stroke } from './shape'
import type { Theme } from './theme'

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
type Of<K extends Shape['is']> = Extract<Shape, { is: K }>

/** Marks recur thousands of times, their paths are read once. */
const paths = new Map<string, Path2D>()

function pathOf(d: string): Path2D {
  let path = paths.get(d)
  if (!path) {
    if (paths.size > 2000) paths.clear()
    paths.set(d, (path = new Path2D(d)))
  }
  return path
}

/** A picture by its name: null where it is not to be had, undefined while it is on its way. */
export type PictureAt = (picture: string) => ImageBitmap | null | undefined

export function paintCanvas(context: Context, shapes: readonly Shape[], theme: Theme, pictureAt?: PictureAt): void {
  for (const shape of shapes) paintShape(context, shape, theme, pictureAt)
}

function paintShape(context: Context, shape: Shape, theme: Theme, pictureAt?: PictureAt): void {
  switch (shape.is) {
    case 'box':
      return paintBox(context, shape, theme)
    case 'line':
      return paintLine(context, shape, theme)
    case 'path':
      return paintPath(context, shape, theme)
    case 'text':
      return paintText(context, shape, theme)
    case 'group':
      context.translate(shape.x, shape.y)
      paintCanvas(context, shape.shapes, theme, pictureAt)
      context.translate(-shape.x, -shape.y)
      return
    case 'image': {
      const bitmap = pictureAt?.(shape.picture)
      if (bitmap) paintImage(context, shape, bitmap)
      else if (bitmap === null || !pictureAt) paintCanvas(context, shape.instead, theme)
    }
  }
}

function stroked(context: Context, stroke: Stroke, theme: Theme, draw: () => void) {
  context.strokeStyle = colourOf(stroke.paint, theme)
  context.lineWidth = stroke.width
  if (stroke.dash) context.setLineDash(stroke.dash as number[])
  if (stroke.opacity !== undefined) context.globalAlpha = stroke.opacity
  draw()
  if (stroke.dash) context.setLineDash([])
  if (stroke.opacity !== undefined) context.globalAlpha = 1
}

function filled(context: Context, fill: string | CanvasPattern, opacity: number | undefined, draw: () => void) {
  context.fillStyle = fill
  if (opacity !== undefined) context.globalAlpha = opacity
  draw()
  if (opacity !== undefined) context.globalAlpha = 1
}

function paintBox(context: Context, box: Of<'box'>, theme: Theme) {
  const { x, y, width, height, radius, fill, stroke, opacity } = box
  if (!radius) {
    if (fill) filled(context, colourOf(fill, theme), opacity, () => context.fillRect(x, y, width, height))
    if (stroke) stroked(context, stroke, theme, () => context.strokeRect(x, y, width, height))
    return
  }
  context.beginPath()
  context.roundRect(x, y, width, height, radius)
  if (fill) filled(context, colourOf(fill, theme), opacity, () => context.fill())
  if (stroke) stroked(context, stroke, theme, () => context.stroke())
}

function paintLine(context: Context, { x1, y1, x2, y2, stroke }: Of<'line'>, theme: Theme) {
  context.beginPath()
  context.moveTo(x1, y1)
  context.lineTo(x2, y2)
  stroked(context, stroke, theme, () => context.stroke())
}

function paintPath(context: Context, shape: Of<'path'>, theme: Theme) {
  const { d, x = 0, y = 0, scale = 1, fill, stroke, opacity, hatch, round } = shape
  const path = pathOf(d)
  context.save()
  context.translate(x, y)
  if (scale !== 1) context.scale(scale, scale)
  if (fill) {
    const ink = hatch ? hatchOf(context, fill, theme) : colourOf(fill, theme)
    filled(context, ink, opacity, () => context.fill(path))
  }
  if (stroke) {
    context.lineJoin = round ? 'round' : 'miter'
    context.lineCap = round ? 'round' : 'butt'
    stroked(context, stroke, theme, () => context.stroke(path))
  }
  context.restore()
}

/** Drawn as fine as the canvas's own pixels are, so that the lines stay sharp at every scale. */
function hatchOf(context: Context, fill: Paint, theme: Theme): string | CanvasPattern {
  const { a, b } = context.getTransform()
  const fine = Math.max(1, Math.ceil(Math.hypot(a, b)))
  const tile = new OffscreenCanvas(HATCH * fine, HATCH * fine)
  const ink = tile.getContext('2d')
  const pattern = ink && context.createPattern(hatchTile(tile, ink, colourOf(fill, theme), fine), 'repeat')
  if (!pattern) return colourOf(fill, theme)
  pattern.setTransform(new DOMMatrix().rotate(45).scale(1 / fine))
  return pattern
}

function hatchTile(tile: OffscreenCanvas, ink: OffscreenCanvasRenderingContext2D, colour: string, fine: number) {
  ink.fillStyle = colour
  ink.fillRect(0, 0, fine, tile.height)
  return tile
}

function paintText(context: Context, shape: Of<'text'>, theme: Theme) {
  const { x, y, text, font, fill, anchor = 'start', halo, turned } = shape
  context.font = cssFont(font)
  context.textAlign = anchor === 'middle' ? 'center' : anchor
  if (turned) {
    context.save()
    context.translate(x, y)
    context.rotate(-Math.PI / 2)
    context.translate(-x, -y)
  }
  if (halo) {
    context.strokeStyle = colourOf(halo, theme)
    context.lineWidth = HALO
    context.lineJoin = 'round'
    context.strokeText(text, x, y)
  }
  context.fillStyle = colourOf(fill, theme)
  context.fillText(text, x, y)
  if (turned) context.restore()
}
