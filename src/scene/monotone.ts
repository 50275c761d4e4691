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

export function monotoneLine(points: readonly CurveAt[]): string {
  return (
    line<CurveAt>()
      .x((point) => point.x)
      .y((point) => point.y)
      .curve(curveMonotoneX)
      .digits(1)(points as CurveAt[]) ?? ''
  )
}

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
