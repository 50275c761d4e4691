/** The measures of what stands still around the cells: headers, rail and the column for a new phase, in screen pixels. */
import { METRICS } from '../../layout/metrics'

export interface Frame {
  /** Rail and lane headers. */
  left: number
  rail: number
  /** Phase row, step row and scale bar. */
  top: number
  phaseRow: number
  /** The column behind the last step, for a new phase. */
  end: number
  /** What lies below the last row: the strip for a new lane, and the computed lanes where they are not pinned. */
  foot: number
  /** The height of the computed lanes at the bottom of what is seen; none where the cells need the room. */
  pinned: number
  /** Lane headers stand their icon above their name. */
  narrow: boolean
}

const HEADERS = { top: METRICS.phaseRow + METRICS.stepRow + METRICS.scaleBar, phaseRow: METRICS.phaseRow }
const WIDE: Frame = {
  ...HEADERS,
  left: METRICS.rail + METRICS.laneHeader,
  rail: METRICS.rail,
  end: 56,
  foot: 40,
  pinned: 0,
  narrow: false,
}
const NARROW: Frame = { ...HEADERS, left: 100, rail: 16, end: 56, foot: 44, pinned: 0, narrow: true }

/** Below this width of the canvas the lane headers stand their icon above their name; a tablet's counts as narrow. */
const NARROW_BELOW = { mouse: 900, finger: 1200 }
/** Pinned lanes leave this much to the cells, or they stand below the last row like any other. */
const CELLS_AT_LEAST = 240

export interface Client {
  width: number
  height: number
  /** A finger points. */
  coarse: boolean
}

/** `lanes` is the height of all computed lanes. */
export function frameFor({ width, height, coarse }: Client, lanes: number): Frame {
  const narrow = width > 0 && width < NARROW_BELOW[coarse ? 'finger' : 'mouse']
  const frame = narrow ? NARROW : WIDE
  const roomy = height === 0 || height - frame.top - lanes >= CELLS_AT_LEAST
  return roomy ? { ...frame, pinned: lanes } : { ...frame, foot: frame.foot + lanes }
}

export const sameFrame = (a: Frame, b: Frame) =>
  a.narrow === b.narrow && a.pinned === b.pinned && a.foot === b.foot && a.left === b.left
