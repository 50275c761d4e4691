/** Measures text with the page's own fonts, for layout. */
import type { Font, MeasureText } from '../../layout/metrics'

const FAMILIES = {
  ui: '"Schibsted Grotesk Variable", system-ui, sans-serif',
  voice: '"Newsreader Variable", Georgia, serif',
} as const

export function cssFont({ family, size, weight, italic }: Font): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${FAMILIES[family]}`
}

let context: CanvasRenderingContext2D | null = null

export const measureText: MeasureText = (text, font) => {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * font.size * 0.55
  const wanted = cssFont(font)
  if (context.font !== wanted) context.font = wanted
  return context.measureText(text).width
}
