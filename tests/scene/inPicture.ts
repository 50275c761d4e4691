/** What a drawing shows, flat and where it stands, for tests that ask whether something is in the picture. */
import type { MeasureText, Rect } from '../../src/layout/metrics'
import type { Drawing, Shape } from '../../src/shapes/shape'

export interface Seen {
  shape: Exclude<Shape, { is: 'group' }>
  /** The groups around it, from the outside. */
  about: readonly string[]
  box: Rect
}

/** Five tenths of an em a character: close to the real fonts, the same everywhere. */
export const measure: MeasureText = (text, font) => text.length * font.size * 0.5

export function seenIn(drawing: Pick<Drawing, 'shapes'>): Seen[] {
  return drawing.shapes.flatMap((shape) => walk(shape, 0, 0, []))
}

function walk(shape: Shape, dx: number, dy: number, about: readonly string[]): Seen[] {
  if (shape.is === 'group') {
    const inner = shape.about === undefined ? about : [...about, shape.about]
    return shape.shapes.flatMap((child) => walk(child, dx + shape.x, dy + shape.y, inner))
  }
  const box = boxOf(shape)
  return [{ shape, about, box: { ...box, x: box.x + dx, y: box.y + dy } }]
}

function boxOf(shape: Seen['shape']): Rect {
  switch (shape.is) {
    case 'box':
    case 'image':
      return shape
    case 'line':
      return around([shape.x1, shape.x2], [shape.y1, shape.y2])
    case 'text':
      return textBox(shape)
    case 'path':
      return { x: shape.x ?? 0, y: shape.y ?? 0, width: 0, height: 0 }
  }
}

function textBox({ x, y, text, font, anchor, turned }: Extract<Shape, { is: 'text' }>): Rect {
  const width = measure(text, font)
  const left = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0
  const [up, down] = [font.size * 0.8, font.size * 0.2]
  if (turned) return { x: x - up, y: y - width + left, width: up + down, height: width }
  return { x: x - left, y: y - up, width, height: up + down }
}

function around(xs: number[], ys: number[]): Rect {
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The words about one record, joined as they were before they were broken into lines. */
export function wordsAbout(seen: readonly Seen[], id: string): string {
  return seen
    .filter(({ about }) => about.includes(id))
    .flatMap(({ shape }) => (shape.is === 'text' ? [shape.text] : []))
    .join(' ')
}

export const plain = (text: string) => text.replace(/\s+/g, '')
