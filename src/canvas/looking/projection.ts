/** Where the layout falls on the screen at a zoom: columns scale, rows never sink below a height that can be hit. Pure. */
import type { Layout, RowBox, Span } from '../../layout/layout'
import { METRICS } from '../../layout/metrics'

export const LEAST_ROW = 24
/** Rows may grow to this height when the whole journey is looked at from afar. */
const FAR_ROW = 56
/** Below this zoom cards are painted as tiles. */
export const PAINTED_BELOW = 0.5
/** From afar the strip that says what the tiles mean lies over this much of the cells' room, at its bottom. */
const LEGEND = 40
export const legendAt = (zoom: number) => (zoom < PAINTED_BELOW ? LEGEND : 0)
const FAR_ZOOM = 0.12

export interface ProjectedRow {
  top: number
  height: number
}

/** Screen pixels from the top left of the cells. */
export interface Projection {
  layout: Layout
  zoom: number
  column: number
  rows: readonly ProjectedRow[]
  width: number
  height: number
}

/** How high a row is at least: far away the rows share the room that there is. */
export function leastRow(zoom: number, rows: number, room: number): number {
  if (zoom >= PAINTED_BELOW || rows === 0) return LEAST_ROW
  const wanted = Math.max(LEAST_ROW, Math.min(FAR_ROW, Math.floor((room - LEGEND) / rows)))
  const far = Math.min(1, (PAINTED_BELOW - zoom) / (PAINTED_BELOW - FAR_ZOOM))
  return Math.round(LEAST_ROW + (wanted - LEAST_ROW) * far)
}

export function projectionOf(layout: Layout, zoom: number, room: number): Projection {
  const least = leastRow(zoom, layout.rows.length, room)
  let top = 0
  const rows = layout.rows.map((row): ProjectedRow => {
    const projected = { top, height: Math.max(least, row.height * zoom) }
    top += projected.height
    return projected
  })
  return { layout, zoom, column: METRICS.column * zoom, rows, width: layout.width * zoom, height: top }
}

/** The first row whose end lies beyond `y`; the number of rows where none does. */
function rowBeyond(rows: readonly ProjectedRow[], y: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (row && row.top + row.height > y) high = middle
    else low = middle + 1
  }
  return low
}

function pair(projection: Projection, i: number): { row: RowBox; on: ProjectedRow } | null {
  const row = projection.layout.rows[i]
  const on = projection.rows[i]
  return row && on ? { row, on } : null
}

/** Map pixels below the top of the cells, for a height on the screen. */
export function mapY(projection: Projection, y: number): number {
  const last = projection.rows.length - 1
  const at = pair(projection, Math.max(0, Math.min(last, rowBeyond(projection.rows, y))))
  if (!at) return y / projection.zoom
  return at.row.y + ((y - at.on.top) / at.on.height) * at.row.height
}

/** The height on the screen of a place in map pixels. */
export function screenY(projection: Projection, y: number): number {
  const { rows } = projection.layout
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (row && row.y + row.height > y) high = middle
    else low = middle + 1
  }
  const at = pair(projection, low)
  if (!at) return y * projection.zoom
  return at.on.top + ((y - at.row.y) / at.row.height) * at.on.height
}

/** The columns and rows that a rectangle on the screen touches; `to` is exclusive. */
export function seenIn(projection: Projection, left: number, top: number, width: number, height: number): Span {
  const columns = projection.layout.columns.length
  const column = (x: number) => Math.max(0, Math.min(columns, x))
  const rows = projection.rows.length
  return {
    columns: {
      from: column(Math.floor(left / projection.column)),
      to: column(Math.ceil((left + width) / projection.column)),
    },
    rows: {
      from: Math.min(rows, rowBeyond(projection.rows, Math.max(0, top))),
      to: Math.min(rows, rowBeyond(projection.rows, top + height - 1e-6) + 1),
    },
  }
}

type Range = Span['columns']
const within = (inner: Range, outer: Range) => inner.from >= outer.from && inner.to <= outer.to
const widened = (range: Range, by: number, count: number): Range => ({
  from: Math.max(0, range.from - by),
  to: Math.min(count, range.to + by),
})

/** How much more than what is seen may have elements, in columns, before the rest is let go. */
const SPARE = { resting: 6, moving: 24 }

/**
 * What has elements: unchanged while all that is seen is inside, so that scrolling and zooming render rarely.
 * `moving`: while a zoom goes on, more is kept, and let go when it rests.
 */
export function windowAround(seen: Span, now: Span | null, projection: Projection, moving = false): Span {
  if (now && within(seen.columns, now.columns) && within(seen.rows, now.rows)) {
    const spare = now.columns.to - now.columns.from - (seen.columns.to - seen.columns.from)
    if (spare <= (moving ? SPARE.moving : SPARE.resting)) return now
  }
  return {
    columns: widened(seen.columns, 2, projection.layout.columns.length),
    rows: widened(seen.rows, 2, projection.rows.length),
  }
}
