/** A map as the text of a file: always the same text for the same map, whatever order its records were made in. */
import { COLLECTIONS, type Instant, type JourneyMap } from './journeyMap'

/** `changed` is when the map last changed, where the map itself does not say so yet. */
export function writeMap(map: JourneyMap, changed: Instant = map.changed): string {
  const { format, version, id, title, scenario, promise, state, created } = map
  const head = { format, version, id, title, scenario, promise, state, created, changed }
  const collections = COLLECTIONS.map((name) => [name, byKey(map[name])] as const)
  return `${JSON.stringify({ ...head, ...Object.fromEntries(collections), settings: byKey(map.settings), assessments: byKey(map.assessments) }, null, 2)}\n`
}

/** Plain trees with their keys in one order, all the way down. */
function byKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, child]) => [key, byKey(child)]))
}
