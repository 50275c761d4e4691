/** What a moment in time looks like in a map. */
import type { Instant } from './journeyMap'

export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value)) return false
  return !Number.isNaN(Date.parse(value))
}
