/** A crowded cell shows its first cards and says how many more there are, until it is opened. Pure. */
import type { LaneId, StepId } from '../model/journeyMap'
import type { CardStyle } from './measureCard'

/** A cell with more cards than `most` is crowded, and shows `shown` of them while it is folded; notes are small. */
const TOUCHPOINTS = { most: 4, shown: 3 }
const NOTES = { most: 12, shown: 10 }

/** The crowded cells that are open; null where nothing is ever folded, as in pictures. */
export type Unfolded = ReadonlySet<string> | null

export const unfoldedKey = (step: StepId, lane: LaneId) => `${lane}\n${step}`

export interface Fold {
  /** How many of its cards the cell shows, from the top. */
  shown: number
  /** Whether a line below them folds or opens it. */
  line: boolean
}

export function foldOf(unfolded: Unfolded, step: StepId, lane: LaneId, count: number, style: CardStyle): Fold {
  const { most, shown } = style === 'touchpoint' ? TOUCHPOINTS : NOTES
  if (unfolded === null || count <= most) return { shown: count, line: false }
  return { shown: unfolded.has(unfoldedKey(step, lane)) ? count : shown, line: true }
}
