/** Breaks a text into lines of a width, as a browser does: at spaces, and inside a word only where it must. */
import type { Font, MeasureText } from './metrics'

const widths = new WeakMap<MeasureText, WeakMap<Font, Map<string, number>>>()

/** Words recur, so their widths are remembered for each font. */
function widthOf(text: string, font: Font, measure: MeasureText): number {
  let fonts = widths.get(measure)
  if (!fonts) widths.set(measure, (fonts = new WeakMap()))
  let known = fonts.get(font)
  if (!known || known.size > 20_000) fonts.set(font, (known = new Map()))
  let width = known.get(text)
  if (width === undefined) known.set(text, (width = measure(text, font)))
  return width
}

/** `width` in the pixels that `measure` gives. At least one line; a line break of the text is always one. */
export function wrap(text: string, width: number, font: Font, measure: MeasureText): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, font, measure))
}

function wrapParagraph(paragraph: string, width: number, font: Font, measure: MeasureText): string[] {
  const space = widthOf(' ', font, measure)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of paragraph.split(/[ \t]+/)) {
    for (const piece of pieces(word, width, font, measure)) {
      const wide = widthOf(piece.text, font, measure)
      const gap = piece.joined || line === '' ? 0 : space
      if (line !== '' && used + gap + wide > width) {
        lines.push(line)
        line = piece.text
        used = wide
      } else {
        line += (gap > 0 ? ' ' : '') + piece.text
        used += gap + wide
      }
    }
  }
  return [...lines, line]
}

/** A word wider than the line is cut where it no longer fits; by code point, so that no character is torn. */
function pieces(word: string, width: number, font: Font, measure: MeasureText): { text: string; joined: boolean }[] {
  if (widthOf(word, font, measure) <= width) return [{ text: word, joined: false }]
  const parts: { text: string; joined: boolean }[] = []
  let part = ''
  let used = 0
  for (const character of word) {
    const wide = widthOf(character, font, measure)
    if (part !== '' && used + wide > width) {
      parts.push({ text: part, joined: parts.length > 0 })
      part = ''
      used = 0
    }
    part += character
    used += wide
  }
  return [...parts, { text: part, joined: parts.length > 0 }]
}
