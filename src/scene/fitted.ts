/** A text that must stay on one line, shortened with a sign where it has no room; whole where it has. */
import type { Font, MeasureText } from '../layout/metrics'

/** `room` in the pixels that `measure` gives; line breaks become spaces. */
export function fitted(text: string, room: number, font: Font, measure: MeasureText): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (measure(line, font) <= room) return line
  const characters = Array.from(line)
  let low = 0
  let high = characters.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure(`${characters.slice(0, middle).join('')}…`, font) <= room) low = middle
    else high = middle - 1
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`
}
