/** Where the cards of a cell stand when they are painted as tiles: one above the other, sharing the height of the row. Pure. */
import type { Rect } from '../../layout/metrics'
import { tileAcross, tileDown } from '../../scene/tileWalk'
import type { Projection } from '../looking/projection'

/** Screen pixels from the top left of the cells. */
export function tileRects(projection: Projection, column: number, row: number, count: number): Rect[] {
  const on = projection.rows[row]
  if (!on || count === 0) return []
  const { left, width } = tileAcross(projection.column)
  const { top, height, next } = tileDown(on.height, count)
  const x = column * projection.column + left
  return Array.from({ length: count }, (_, i) => ({ x, y: on.top + top + i * next, width, height }))
}
