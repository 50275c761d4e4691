/** How high a person may make a computed lane, in map pixels. */
import { within } from './within'

export const LOWEST_LANE = 24
export const HIGHEST_LANE = 480

/** A whole height within the bounds; null is the usual one. */
export function laneHeight(height: number | null): number | null {
  return height === null || !Number.isFinite(height) ? null : within(Math.round(height), LOWEST_LANE, HIGHEST_LANE)
}
