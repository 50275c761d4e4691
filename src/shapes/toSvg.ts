/** Writes a drawing as an SVG file: well-formed XML whatever people typed, with nothing fetched from anywhere. */
import { FAMILIES, familyName } from './fonts'
import { colourOf, HALO, HATCH } from './paint'
import type { Drawing, Paint, Shape, ShapeFont, Stroke } from './shape'
import type { Theme } from './theme'

/** A font that travels inside the file. */
export interface EmbeddedFont {
  family: ShapeFont['family']
  italic: boolean
  /** The characters that it has, as CSS writes them. */
  range?: string
  /** `data:font/woff2;base64,…` */
  data: string
}

export interface SvgOptions {
  theme: Theme
  /** Says what the picture shows. */
  title?: string
  fonts?: readonly EmbeddedFont[]
  /** The pictures that travel inside the file, as `data:` addresses by name. */
  pictures?: Readonly<Record<string, string>>
}

type Of<K extends Shape['is']> = Extract<Shape, { is: K }>

export function toSvg(drawing: Drawing, { theme, title, fonts = [], pictures = {} }: SvgOptions): string {
  const { width, height, background } = drawing
  const hatches = new Set<Paint>()
  const pen: Pen = { theme, hatches, pictures }
  const body = drawing.shapes.map((shape) => write(shape, pen)).join('\n')
  const ground = background
    ? `<rect width="${num(width)}" height="${num(height)}" fill="${ink(background, theme)}"/>\n`
    : ''
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}" role="img">\n`,
    title ? `<title>${xml(title)}</title>\n` : '',
    definitions(fonts, hatches, theme),
    ground,
    body,
    '\n</svg>\n',
  ].join('')
}

interface Pen {
  theme: Theme
  hatches: Set<Paint>
  pictures: Readonly<Record<string, string>>
}

function definitions(fonts: readonly EmbeddedFont[], hatches: ReadonlySet<Paint>, theme: Theme): string {
  const faces = fontFaces(fonts)
  const patterns = [...hatches].map(
    (paint) =>
      `<pattern id="${hatchId(paint)}" width="${HATCH}" height="${HATCH}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M.5 0V${HATCH}" stroke="${ink(paint, theme)}"/></pattern>`,
  )
  if (faces === '' && patterns.length === 0) return ''
  return `<defs>${faces ? `<style>${faces}</style>` : ''}${patterns.join('')}</defs>\n`
}

/** The fonts as rules of a style sheet. */
export function fontFaces(fonts: readonly EmbeddedFont[]): string {
  return fonts
    .map(({ family, italic, range, data }) => {
      const reach = range ? `unicode-range:${range};` : ''
      const style = italic ? 'italic' : 'normal'
      return `@font-face{font-family:"${familyName(family)}";font-style:${style};font-weight:200 900;${reach}src:url("${data}") format("woff2")}`
    })
    .join('')
}

const hatchId = (paint: Paint) => `hatch-${paint.replace('#', '')}`

function write(shape: Shape, pen: Pen): string {
  switch (shape.is) {
    case 'box':
      return `<rect x="${num(shape.x)}" y="${num(shape.y)}" width="${num(shape.width)}" height="${num(shape.height)}"${shape.radius ? ` rx="${num(shape.radius)}"` : ''}${fillOf(shape, pen)}${strokeOf(shape.stroke, pen)}/>`
    case 'line':
      return `<path d="M${num(shape.x1)} ${num(shape.y1)}L${num(shape.x2)} ${num(shape.y2)}"${strokeOf(shape.stroke, pen)}/>`
    case 'path':
      return pathOf(shape, pen)
    case 'text':
      return textOf(shape, pen)
    case 'image':
      return imageOf(shape, pen)
    case 'group': {
      const about = shape.about === undefined ? '' : ` data-about="${xml(shape.about)}"`
      const name = shape.name === undefined ? '' : `<title>${xml(shape.name)}</title>`
      const inner = shape.shapes.map((child) => write(child, pen)).join('')
      return `<g${moved(shape.x, shape.y, 1)}${about}>${name}${inner}</g>`
    }
  }
}

function moved(x: number, y: number, scale: number): string {
  const parts = [
    x !== 0 || y !== 0 ? `translate(${num(x)} ${num(y)})` : '',
    scale !== 1 ? `scale(${Number(scale.toFixed(4))})` : '',
  ].filter(Boolean)
  return parts.length > 0 ? ` transform="${parts.join('')}"` : ''
}

function fillOf(shape: { fill?: Paint; opacity?: number; hatch?: boolean }, { theme, hatches }: Pen): string {
  const { fill, opacity, hatch } = shape
  if (!fill) return ' fill="none"'
  if (hatch) hatches.add(fill)
  const paint = hatch ? `url(#${hatchId(fill)})` : ink(fill, theme)
  return ` fill="${paint}"${opacity === undefined ? '' : ` fill-opacity="${num(opacity)}"`}`
}

function strokeOf(stroke: Stroke | undefined, { theme }: Pen): string {
  if (!stroke) return ''
  const { paint, width, dash, opacity } = stroke
  return [
    ` stroke="${ink(paint, theme)}" stroke-width="${num(width)}"`,
    dash && dash.length > 0 ? ` stroke-dasharray="${dash.map(num).join(' ')}"` : '',
    opacity === undefined ? '' : ` stroke-opacity="${num(opacity)}"`,
  ].join('')
}

function pathOf(shape: Of<'path'>, pen: Pen): string {
  const { d, x = 0, y = 0, scale = 1, round } = shape
  const ends = round ? ' stroke-linecap="round" stroke-linejoin="round"' : ''
  return `<path d="${xml(d)}"${moved(x, y, scale)}${fillOf(shape, pen)}${strokeOf(shape.stroke, pen)}${ends}/>`
}

function imageOf({ x, y, width, height, radius, picture, instead }: Of<'image'>, pen: Pen): string {
  const data = pen.pictures[picture]
  if (data === undefined) return instead.map((shape) => write(shape, pen)).join('')
  const place = `x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"`
  const round = radius ? ` style="clip-path:inset(0 round ${num(radius)}px)"` : ''
  return `<image ${place} preserveAspectRatio="xMidYMid slice"${round} href="${xml(data)}"/>`
}

function textOf(shape: Of<'text'>, { theme }: Pen): string {
  const { x, y, text, font, fill, anchor, halo, turned } = shape
  return [
    `<text x="${num(x)}" y="${num(y)}" font-family="${FAMILIES[font.family].replaceAll('"', "'")}"`,
    ` font-size="${num(font.size)}" font-weight="${font.weight}"${font.italic ? ' font-style="italic"' : ''}`,
    anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '',
    ` fill="${ink(fill, theme)}"`,
    halo ? ` stroke="${ink(halo, theme)}" stroke-width="${HALO}" stroke-linejoin="round" paint-order="stroke"` : '',
    turned ? ` transform="rotate(-90 ${num(x)} ${num(y)})"` : '',
    `>${xml(text)}</text>`,
  ].join('')
}

const num = (value: number) => String(Math.round(value * 100) / 100)
const ink = (paint: Paint, theme: Theme) => xml(colourOf(paint, theme))

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Characters that XML forbids, lone halves of a pair among them, are dropped. */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => NAMES[character] ?? '')
}
