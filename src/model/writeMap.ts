/** A map as the text of a file: always the same text for the same map, whatever order its records were made in. */
import { COLLECTIONS, type Instant, type JourneyMap } from './journeyMap'

/** `changed` is when the map last changed, where the map itself does not say so yet. */
export function writeMap(map: JourneyMap, changed: Instant = map.changed): string {
  const { format, version, id, title, scenario, promise, state, created, settings, assessments } = map
  const head = { format, version, id, title, scenario, promise, state, created, changed }
  const collections = COLLECTIONS.map((name) => [name, byKey(map[name])] as const)
  const readings = { settings: byKey(settings), assessments: byKey(assessments) }
  return `${JSON.stringify({ ...head, ...Object.fromEntries(collections), ...readings }, null, 2)}\n`
}

/** Plain trees with their keys in one order, all the way down. */
function byKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const inOrder: Record<string, unknown> = {}
  for (const key of Object.keys(value).sort()) inOrder[key] = byKey((value as Record<string, unknown>)[key])
  return inOrder
}
