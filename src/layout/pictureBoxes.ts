/** Where the pictures of a card stand in the strip at its bottom. */
import { METRICS, type Rect } from './metrics'

/** Where each picture stands in a card of this height; those beyond the most that there is room for are not seen. */
export function pictureBoxes(pictures: readonly string[], cardHeight: number): (Rect & { picture: string })[] {
  const { height, inset, gap, most } = METRICS.card.strip
  const seen = pictures.slice(0, most)
  const width = (METRICS.card.width - 2 * inset - (seen.length - 1) * gap) / seen.length
  const y = cardHeight - height - inset
  return seen.map((picture, i) => ({ picture, x: inset + i * (width + gap), y, width, height }))
}
