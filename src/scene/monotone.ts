/** Monotone cubic lines and bands through points: they never swing beyond the values that they join. */
import { area, curveMonotoneX, line } from 'd3-shape'

export interface CurveAt {
  x: number
  y: number
}

export interface BandAt {
  x: number
  top: number
  bottom: number
}

/** Path data through points from left to right (d3's monotone X, after Steffen 1990). */
export function monotoneLine(points: readonly CurveAt[]): string {
  return (
    line<CurveAt>()
      .x((point) => point.x)
      .y((point) => point.y)
      .curve(curveMonotoneX)
      .digits(1)(points as CurveAt[]) ?? ''
  )
}

/** Path data of the area between two such lines. */
export function monotoneBand(points: readonly BandAt[]): string {
  return (
    area<BandAt>()
      .x((point) => point.x)
      .y0((point) => point.bottom)
      .y1((point) => point.top)
      .curve(curveMonotoneX)
      .digits(1)(points as BandAt[]) ?? ''
  )
}
