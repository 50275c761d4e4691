/** How high a person may make a computed lane, in map pixels. */

export const LOWEST_LANE = 24
export const HIGHEST_LANE = 480

/** A whole height within the bounds; null is the usual one. */
export function laneHeight(height: number | null): number | null {
  return height === null || !Number.isFinite(height)
    ? null
    : Math.min(HIGHEST_LANE, Math.max(LOWEST_LANE, Math.round(height)))
}
