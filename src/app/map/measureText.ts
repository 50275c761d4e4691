/** Measures text with the page's own fonts, for layout. */
import type { MeasureText } from '../../layout/metrics'
import { cssFont } from '../../shapes/paint'

let context: CanvasRenderingContext2D | null = null

export const measureText: MeasureText = (text, font) => {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * font.size * 0.55
  const wanted = cssFont(font)
  if (context.font !== wanted) context.font = wanted
  return context.measureText(text).width
}
