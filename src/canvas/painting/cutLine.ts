/** One line of text as a browser cuts it: whole letters, then the sign; quick, since a zoom asks anew at each step. */
import type { Font, MeasureText } from '../../layout/metrics'

const MOST = 20_000

/** Widths that were measured, for each measurer and font: a zoom asks for the same letters and ends again and again. */
const known = new WeakMap<MeasureText, Map<string, Map<string, number>>>()

function widthsFor(measure: MeasureText, font: Font): (text: string) => number {
  let fonts = known.get(measure)
  if (!fonts) known.set(measure, (fonts = new Map()))
  const key = `${font.family} ${font.size} ${font.weight} ${font.italic}`
  let widths = fonts.get(key)
  if (!widths || widths.size > MOST) fonts.set(key, (widths = new Map()))
  const all = widths
  return (text) => {
    let width = all.get(text)
    if (width === undefined) all.set(text, (width = measure(text, font)))
    return width
  }
}

export function cutLine(text: string, room: number, font: Font, measure: MeasureText): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const widthOf = widthsFor(measure, font)
  if (widthOf(line) <= room) return line
  const letters = Array.from(line)
  const cut = (count: number) => `${letters.slice(0, count).join('')}…`
  let kept = 0
  for (let width = widthOf('…'); kept < letters.length; kept++) {
    width += widthOf(letters[kept] ?? '')
    if (width > room) break
  }
  // Letters stand closer to some than to others: what is near the edge is measured as it will stand there.
  while (kept + 1 < letters.length && widthOf(cut(kept + 1)) <= room) kept++
  while (kept > 1 && widthOf(cut(kept)) > room) kept--
  return cut(Math.max(1, kept))
}
