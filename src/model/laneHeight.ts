/** How high a person may make a computed lane, in map pixels. */

const LEAST = 24
const MOST = 480

/** A whole height within the bounds; null is the usual one. */
export function laneHeight(height: number | null): number | null {
  return height === null || !Number.isFinite(height) ? null : Math.min(MOST, Math.max(LEAST, Math.round(height)))
}
