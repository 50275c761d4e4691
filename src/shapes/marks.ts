/** Our marks as shapes: faces, triangles, pennants, icons and personas' markers, the same on the screen and in pictures. */
import {
  emotionKey,
  FACES,
  facePaints,
  personaDash,
  personaMarker,
  personaPaint,
  SEVERITY_PAINT,
  TRIANGLE,
  TRIANGLE_FILL,
} from './glyphs'
import { iconPath } from './iconPath'
import type { Paint, Shape, ShapeFont, Stroke } from './shape'

/** The face of a valence with its top left corner at (x, y). */
export function faceShapes(valence: number, x: number, y: number, size: number): Shape[] {
  const key = emotionKey(valence)
  const face = FACES[key]
  const paints = facePaints(key)
  const at = { x, y, scale: size / 20 }
  return [
    {
      is: 'path',
      d: face.contour,
      ...at,
      fill: paints.fill,
      stroke: { paint: paints.outline, width: key === 'z0' ? 1.3 : 1.1 },
      round: true,
    },
    { is: 'path', d: face.lines, ...at, stroke: { paint: paints.features, width: 1.8 }, round: true },
    { is: 'path', d: face.solid, ...at, fill: paints.features },
  ]
}

/** The triangle of a pain point: outline, half, solid. */
export function triangleShapes(tone: 'low' | 'middle' | 'high', x: number, y: number, size: number): Shape[] {
  const paint = SEVERITY_PAINT[tone]
  const at = { x, y, scale: size / 12 }
  const shapes: Shape[] = [{ is: 'path', d: TRIANGLE, ...at, stroke: { paint, width: 1.5 }, round: true }]
  if (TRIANGLE_FILL[tone]) shapes.push({ is: 'path', d: TRIANGLE_FILL[tone], ...at, fill: paint })
  return shapes
}

/** An icon of our register, `size` pixels wide and high; small ones have heavier lines. */
export function iconShapes(name: string, x: number, y: number, size: number, paint: Paint): Shape[] {
  const width = size <= 14 ? 2 : size <= 18 ? 1.75 : 1.5
  return [{ is: 'path', d: iconPath(name), x, y, scale: size / 24, stroke: { paint, width }, round: true }]
}

export const PENNANT_FONT: ShapeFont = { family: 'ui', size: 10, weight: 700, italic: false }

/** A swallow-tailed flag; `textWidth` is the width of its text in `PENNANT_FONT`. */
export function pennantShapes(
  text: string,
  tone: 'ink' | 'high',
  x: number,
  y: number,
  textWidth: number,
  height = 14,
): Shape[] {
  const width = pennantWidth(textWidth)
  const notch = height * 0.29
  return [
    {
      is: 'path',
      d: `M0 0H${width}L${width - notch} ${height / 2}L${width} ${height}H0Z`,
      x,
      y,
      fill: tone === 'high' ? 'sev-high' : 'surface-ink',
    },
    {
      is: 'text',
      x: x + 5,
      y: y + height / 2 + 3.5,
      text,
      font: PENNANT_FONT,
      // On the dark theme's bright red only near-black reads, which is what this token is there.
      fill: tone === 'high' ? 'emo-m2-on' : 'text-on-ink',
    },
  ]
}

/** With the room beside the text and the tail. */
export function pennantWidth(textWidth: number): number {
  return Math.round((textWidth + 14) * 10) / 10
}

/** A persona's marker, `size` pixels wide and high, with its top left corner at the point. */
export function markerShape(hue: number, x: number, y: number, size: number, outline?: Paint): Shape {
  const scale = size / 10
  return {
    is: 'path',
    d: personaMarker(hue),
    x,
    y,
    scale,
    fill: personaPaint(hue),
    ...(outline ? { stroke: { paint: outline, width: 1.5 / scale } } : {}),
  }
}

/** The strokes of a persona's line, from below: colour and dash together; the sixth is a double line. */
export function personaStrokes(hue: number, width: number, ground: Paint): Stroke[] {
  const dash = personaDash(hue).map((length) => length * width)
  const line: Stroke = { paint: personaPaint(hue), width, ...(dash.length > 0 ? { dash } : {}) }
  if ((hue - 1) % 6 !== 5) return [line]
  return [
    { ...line, width: width * 1.8 },
    { paint: ground, width: width * 0.7 },
  ]
}
