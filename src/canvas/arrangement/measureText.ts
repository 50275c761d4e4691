/** The width of a text in the fonts of the page; a rough guess where nothing can be drawn. */
import { type Font, type MeasureText, TEXT_FONTS } from '../../layout/metrics'
import { cssFont, familyName } from '../../shapes/fonts'

/** Each call gives a measurer that remembers nothing of fonts that were not loaded yet. */
export function screenMeasure(): MeasureText {
  const context = drawingContext()
  if (!context) return (text, font) => text.length * font.size * 0.53
  let set = ''
  return (text, font) => {
    const wanted = cssFont(font)
    if (wanted !== set) context.font = set = wanted
    return context.measureText(text).width
  }
}

function drawingContext(): CanvasRenderingContext2D | null {
  try {
    return document.createElement('canvas').getContext('2d')
  } catch {
    return null
  }
}

const ourOwn = ({ family, size, weight, italic }: Font) =>
  `${italic ? 'italic ' : ''}${weight} ${size}px "${familyName(family)}"`
const USED = TEXT_FONTS.map(ourOwn)

/**
 * Asks for the fonts that cards are set in, and tells when one came after the text had been measured without it.
 * They load with their first use, so a page that has not painted yet counts as ready without them.
 */
export function whenFontsCome(tell: () => void): () => void {
  const fonts = typeof document === 'undefined' ? undefined : document.fonts
  if (!fonts) return () => {}
  if (USED.every((font) => fonts.check(font))) {
    // They may have come since it was measured.
    tell()
    return () => {}
  }
  let gone = false
  const told = () => {
    if (!gone) tell()
  }
  void Promise.allSettled(USED.map((font) => fonts.load(font))).then(told)
  return () => {
    gone = true
  }
}
