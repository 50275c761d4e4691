/** Putting a lane at a place among the others, with the keys that this takes; the groups of the grid stay whole. */
import type { JourneyMap, Lane, LaneId, Medium } from '../model/journeyMap'
import { keysInOrder, type Ordered } from '../model/order'
import { rowsOf } from '../model/queries'

/** The lanes from top to bottom, as they stand in the grid. */
export const lanesInOrder = (lanes: JourneyMap['lanes']): Lane[] => rowsOf(lanes).map((row) => row.lane)

export interface Arrangement {
  /** A channel that is put among those of the other medium becomes one of them. */
  medium: Medium | null
  /** The new keys; only the lane's own where that is enough. */
  keys: readonly Ordered[]
}

/** The keys that make the grid show the lanes in this order, or null where the groups forbid it. */
function keysFor(wanted: readonly Lane[], moved: LaneId): Ordered[] | null {
  const keys = keysInOrder(wanted.map(({ id, order }) => ({ id, order: id === moved ? null : order })))
  const fresh = new Map(keys.map(({ id, order }) => [id, order]))
  const lanes = wanted.map((lane) => [lane.id, { ...lane, order: fresh.get(lane.id) ?? lane.order }] as const)
  const shown = lanesInOrder(Object.fromEntries(lanes))
  return shown.every((lane, i) => lane.id === wanted[i]?.id) ? keys : null
}

/** The lane at exactly this place among the others (from top to bottom), or null where the groups forbid it. */
export function laneAt(others: readonly Lane[], lane: Lane, index: number): Arrangement | null {
  const media: (Medium | null)[] =
    lane.medium === null ? [null] : lane.medium === 'online' ? ['online', 'offline'] : ['offline', 'online']
  for (const medium of media) {
    const keys = keysFor(others.toSpliced(index, 0, { ...lane, medium }), lane.id)
    if (keys) return { medium, keys }
  }
  return null
}
