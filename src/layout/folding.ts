/** A crowded cell shows its first cards and says how many more there are, until it is opened. Pure. */
import type { LaneId, StepId } from '../model/journeyMap'
import type { CardStyle } from './measureCard'

/** A cell with more cards than this is crowded. */
const CROWDED = 4
/** What a crowded cell shows while it is folded. */
const SHOWN = 3

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
  if (unfolded === null || count <= CROWDED || style !== 'touchpoint') return { shown: count, line: false }
  return { shown: unfolded.has(unfoldedKey(step, lane)) ? count : SHOWN, line: true }
}
