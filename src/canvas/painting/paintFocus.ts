/** Where the keyboard stands while the elements that show it are painted over: the ring of a cell, and that of a header. */
import type { Focus } from '../../commands/command'
import { METRICS, type Rect } from '../../layout/metrics'
import type { Shape } from '../../shapes/shape'
import { isBare, NAMED_FROM } from '../heads/headWords'
import { PAINTED_BELOW } from '../looking/projection'
import type { HeadsSeen } from './paintHeads'
import type { RowHeadsSeen } from './paintRowHeads'

const { phaseRow, stepRow } = METRICS

/** Drawn inside what has the focus, as the style sheets do. */
function ring({ x, y, width, height }: Rect): Shape[] {
  const stroke = { paint: 'focus-ring', width: 2 } as const
  return [{ is: 'box', x: x + 1, y: y + 1, width: width - 2, height: height - 2, stroke }]
}

/** Of the cell that has the focus; none where a card has it, which has a ring of its own as long as it is one. */
export function cellRing(focus: Focus | null, { arranged, projection, left, top }: HeadsSeen & RowHeadsSeen): Shape[] {
  if (!focus || 'header' in focus || (focus.card !== undefined && projection.zoom >= PAINTED_BELOW)) return []
  const { columnOf, rowOf } = arranged.layout
  const column = columnOf.get(focus.step)
  const on = projection.rows[rowOf.get(focus.lane) ?? -1]
  if (column === undefined || !on) return []
  const x = Math.round(column * projection.column)
  const y = Math.round(on.top)
  const width = Math.round((column + 1) * projection.column) - x
  return ring({ x: x - left, y: y - top, width, height: Math.round(on.top + on.height) - y })
}

export function laneRing(focus: Focus | null, { arranged, projection, frame, top }: RowHeadsSeen): Shape[] {
  const on = focus && 'header' in focus ? projection.rows[arranged.layout.rowOf.get(focus.header) ?? -1] : undefined
  if (!on) return []
  const y = Math.round(on.top)
  return ring({ x: 0, y: y - top, width: frame.left, height: Math.round(on.top + on.height) - y })
}

export function headRing(focus: Focus | null, seen: HeadsSeen): Shape[] {
  if (!focus || !('header' in focus)) return []
  const { arranged, projection, left } = seen
  const { layout } = arranged
  const named = projection.zoom >= NAMED_FROM
  const over = (first: number, span: number, y: number, height: number) => {
    const x = Math.round(first * projection.column)
    return ring({ x: x - left, y, width: Math.round((first + span) * projection.column) - x, height })
  }
  const box = layout.phases.find(({ phase }) => phase.id === focus.header)
  if (box) return over(box.first, box.span, 0, named && !isBare(box, layout.columns) ? phaseRow : phaseRow + stepRow)
  const column = layout.columnOf.get(focus.header)
  return column === undefined ? [] : over(column, 1, phaseRow, stepRow)
}
