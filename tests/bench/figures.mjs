/** Medians, percentiles and what they are called. */

export function percentile(values, share) {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = Math.floor(at)
  return sorted[low] + ((sorted[low + 1] ?? sorted[low]) - sorted[low]) * (at - low)
}

export const median = (values) => percentile(values, 0.5)

/** The frames of a gesture: middle, worst of twenty, and the share of screen refreshes that brought nothing new. */
export function ofFrames(deltas) {
  const missed = deltas.reduce((sum, delta) => sum + Math.max(0, Math.round((delta * 60) / 1000) - 1), 0)
  return {
    p50: median(deltas),
    p95: percentile(deltas, 0.95),
    dropped: deltas.length === 0 ? null : (100 * missed) / (missed + deltas.length),
  }
}
