/** The registry of kinds of lane. */
import { channel } from './channel'
import { consistency } from './consistency'
import { deliveryGap } from './deliveryGap'
import { emotionCurve } from './emotionCurve'
import { INDICATOR_LANES } from './indicatorLanes'
import type { LaneKind } from './laneKind'
import { moments } from './moments'
import { opportunityMarks } from './opportunityMarks'
import { pains } from './pains'
import { promiseKept } from './promiseKept'
import { NOTES, TEXT_LANES } from './textLanes'

export const LANE_KINDS: readonly LaneKind[] = [
  channel,
  ...TEXT_LANES,
  emotionCurve,
  consistency,
  pains,
  ...INDICATOR_LANES,
  moments,
  promiseKept,
  deliveryGap,
  opportunityMarks,
]

const byKind = new Map(LANE_KINDS.map((entry) => [entry.kind, entry]))

/** The description of a kind; one that is not known reads as plain notes. */
export function laneKind(kind: string): LaneKind {
  return byKind.get(kind) ?? NOTES
}

export function isLaneKind(kind: string): boolean {
  return byKind.has(kind)
}
