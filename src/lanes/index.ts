/** The registry of kinds of lane. */
import { channel } from './channel'
import { emotionCurve } from './emotionCurve'
import type { LaneKind } from './laneKind'
import { TEXT_LANES } from './textLanes'

export const LANE_KINDS: readonly LaneKind[] = [channel, ...TEXT_LANES, emotionCurve]

const byKind = new Map(LANE_KINDS.map((entry) => [entry.kind, entry]))

/** The description of a kind; one that is not known reads as plain notes. */
export function laneKind(kind: string): LaneKind {
  return byKind.get(kind) ?? byKind.get('notes')!
}

export function isLaneKind(kind: string): boolean {
  return byKind.has(kind)
}
