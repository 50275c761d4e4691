/** The ground below painted tiles: sea and land, the lines between rows, steps and phases, and the coastline. */
import type { Context } from '../shapes/paintCanvas'
import { GROUNDS } from './laneShapes'
import type { TileView } from './tileWalk'

export function paintGround(context: Context, view: Omit<TileView, 't'>): void {
  const { layout, span, columnWidth, rows, theme } = view
  const left = span.columns.from * columnWidth
  const width = (span.columns.to - span.columns.from) * columnWidth
  for (let r = span.rows.from; r < span.rows.to; r++) {
    const row = layout.rows[r]
    const on = rows[r]
    if (!row || !on) continue
    const { ground, line } = GROUNDS[row.section]
    context.fillStyle = theme[ground]
    context.fillRect(left, on.top, width, on.height)
    context.fillStyle = theme[line]
    context.fillRect(left, on.top + on.height - 1, width, 1)
    if (columnWidth >= 24) {
      for (let c = span.columns.from + 1; c < span.columns.to; c++) {
        context.fillRect(c * columnWidth - 1, on.top, 1, on.height)
      }
    }
  }
  paintEdges(context, view)
}

function paintEdges(context: Context, { layout, span, columnWidth, rows, theme }: Omit<TileView, 't'>) {
  const first = rows[span.rows.from]
  const last = rows[span.rows.to - 1]
  if (!first || !last) return
  context.fillStyle = theme['line-2']
  for (const phase of layout.phases) {
    const end = phase.first + phase.span
    if (end <= span.columns.from || end > span.columns.to) continue
    context.fillRect(end * columnWidth - 1, first.top, 1, last.top + last.height - first.top)
  }
  const shore = layout.rows.findIndex((row, i) => row.section === 'offline' && layout.rows[i - 1]?.section === 'online')
  const on = rows[shore]
  if (!on) return
  const left = span.columns.from * columnWidth
  context.fillStyle = theme.coastline
  context.fillRect(left, on.top - 1, (span.columns.to - span.columns.from) * columnWidth, 2)
}
