/** The measures of what stands still around the cells: headers, rail and the column for a new phase, in screen pixels. */
import { METRICS } from '../layout/metrics'

export interface Frame {
  /** Rail and lane headers. */
  left: number
  rail: number
  /** Phase row, step row and scale bar. */
  top: number
  phaseRow: number
  /** The column behind the last step, for a new phase. */
  end: number
  /** The strip below the last row, for a new lane. */
  foot: number
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
  narrow: false,
}
const NARROW: Frame = { ...HEADERS, left: 100, rail: 16, end: 56, foot: 44, narrow: true }

/** Below this width of the canvas the lane headers stand their icon above their name. */
const NARROW_BELOW = 900

export function frameFor(width: number): Frame {
  return width > 0 && width < NARROW_BELOW ? NARROW : WIDE
}
