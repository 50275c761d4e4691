/** The ground below what is painted: sea and land, the lines between rows, steps and phases, and the coastline. */
import type { Context } from '../shapes/paintCanvas'
import { GROUNDS } from './laneShapes'
import type { TileView } from './tileWalk'

type GroundView = Omit<TileView, 't'>

/** As long as the lines of steps are drawn. */
const STEPS_FROM = 24
const DASH = 3
const GAP = 2

/** On whole pixels of the screen, as the elements stand for which it is painted. */
export function paintGround(context: Context, view: GroundView): void {
  const { layout, span, columnWidth, rows, theme } = view
  const left = Math.round(span.columns.from * columnWidth)
  const width = Math.round(span.columns.to * columnWidth) - left
  for (let r = span.rows.from; r < span.rows.to; r++) {
    const row = layout.rows[r]
    const on = rows[r]
    if (!row || !on) continue
    const { ground, line } = GROUNDS[row.section]
    const top = Math.round(on.top)
    const bottom = Math.round(on.top + on.height)
    context.fillStyle = theme[ground]
    context.fillRect(left, top, width, bottom - top)
    context.fillStyle = theme[line]
    if (columnWidth >= STEPS_FROM) {
      for (let c = span.columns.from + 1; c < span.columns.to; c++) {
        context.fillRect(Math.round(c * columnWidth) - 1, top, 1, bottom - top)
      }
      context.fillStyle = theme[ground]
      paintGaps(context, { left, width, top, bottom })
      context.fillStyle = theme[line]
    }
    context.fillRect(left, bottom - 1, width, 1)
  }
  paintEdges(context, view)
}

/** Lines of steps are dashed as a browser dashes a border: the ground lies over their gaps again, all at once. */
function paintGaps(
  context: Context,
  { left, width, top, bottom }: Record<'left' | 'width' | 'top' | 'bottom', number>,
) {
  const length = bottom - top
  const gap = bestGap(length)
  if (gap <= 0) return
  context.beginPath()
  for (let y = top + DASH; y < bottom; y += DASH + gap) context.rect(left, y, width, Math.min(gap, bottom - y))
  context.fill()
}

/** The gap nearest to the wanted one with which dashes begin and end the line. */
function bestGap(length: number): number {
  const few = Math.max(2, Math.floor((length + GAP) / (DASH + GAP)))
  const [wide, narrow] = [few, few + 1].map((dashes) => (length - dashes * DASH) / (dashes - 1)) as [number, number]
  return narrow <= 0 || Math.abs(wide - GAP) < Math.abs(narrow - GAP) ? wide : narrow
}

function paintEdges(context: Context, view: GroundView) {
  const { layout, span, columnWidth, rows, theme } = view
  const first = rows[span.rows.from]
  const last = rows[span.rows.to - 1]
  if (!first || !last) return
  const top = Math.round(first.top)
  const bottom = Math.round(last.top + last.height)
  context.fillStyle = theme['line-2']
  for (const phase of layout.phases) {
    const end = phase.first + phase.span
    if (end <= span.columns.from || end > span.columns.to) continue
    context.fillRect(Math.round(end * columnWidth) - 1, top, 1, bottom - top)
  }
  const shore = layout.rows.findIndex((row, i) => row.section === 'offline' && layout.rows[i - 1]?.section === 'online')
  const on = rows[shore]
  if (!on) return
  const left = Math.round(span.columns.from * columnWidth)
  context.fillStyle = theme.coastline
  context.fillRect(left, Math.round(on.top) - 2, Math.round(span.columns.to * columnWidth) - left, 2)
}
