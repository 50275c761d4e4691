/** The strip of pictures at the bottom of a card. */
import { METRICS } from './metrics'

/** What pictures add to the height of a card. */
export function stripHeight(pictures: readonly string[]): number {
  const { height, inset } = METRICS.card.strip
  return pictures.length > 0 ? height + inset : 0
}
