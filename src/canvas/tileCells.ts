/** Where the cards of a cell stand when they are painted as tiles: one above the other, sharing the height of the row. Pure. */
import type { Rect } from '../layout/metrics'
import type { Projection } from './projection'

const GAP = 2

/** Screen pixels from the top left of the cells. */
export function tileRects(projection: Projection, column: number, row: number, count: number): Rect[] {
  const on = projection.rows[row]
  if (!on || count === 0) return []
  const wide = projection.column
  const pad =
    wide >= 24 ? { left: wide * 0.1, right: wide * 0.05 } : { left: wide > 3 ? 1 : 0, right: wide > 3 ? 1 : 0 }
  const x = column * wide + pad.left
  const width = Math.max(1, wide - pad.left - pad.right)
  const room = on.height - 9
  const gap = count > 1 && (room - (count - 1) * GAP) / count < 3 ? 0 : GAP
  const height = Math.max(1, (room - (count - 1) * gap) / count)
  return Array.from({ length: count }, (_, i) => ({ x, y: on.top + 4 + i * (height + gap), width, height }))
}
