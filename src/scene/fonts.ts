/** The fonts of pictures, by what they set. */
import type { ShapeFont } from '../shapes/shape'

export function ui(size: number, weight = 400): ShapeFont {
  return { family: 'ui', size, weight, italic: false }
}

export function voice(size: number, italic = false, weight = 400): ShapeFont {
  return { family: 'voice', size, weight, italic }
}
