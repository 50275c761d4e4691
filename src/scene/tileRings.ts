/** Outlines the chosen among tiles so narrow that a ring around each would hide how the cards beside it feel. */
import type { CardId } from '../model/journeyMap'
import type { Context } from '../shapes/paintCanvas'
import { tileAcross, tileDown, type TileView } from './tileWalk'

/** Narrower columns leave less between two tiles than their rings take. */
export const RINGS_FROM = 8
/** Chosen cells no farther apart than this, in pixels, with nothing between that is not chosen, are one run. */
const NEAR = 24

interface Outline {
  x: number
  end: number
  y: number
  height: number
}

/** Neighbours beyond the span are looked at too, so that pieces painted side by side agree on where a run ends. */
export function tileRings(view: TileView, selected: ReadonlySet<CardId>): Outline[] {
  const { layout, places, span, columnWidth, rows } = view
  const { left, width } = tileAcross(columnWidth)
  const beyond = Math.ceil(NEAR / columnWidth) + 1
  const from = Math.max(0, span.columns.from - beyond)
  const to = Math.min(layout.columns.length, span.columns.to + beyond)
  const rings: Outline[] = []
  for (let r = span.rows.from; r < span.rows.to; r++) {
    const row = layout.rows[r]
    const on = rows[r]
    const cells = row && places.get(row.lane)
    if (!cells || !on) continue
    let run: Outline | null = null
    for (let c = from; c < to; c++) {
      const step = layout.columns[c]
      const cards = step && cells.get(step.id)
      if (!cards?.length) continue
      const down = tileDown(on.height, cards.length)
      const x = c * columnWidth + left
      const top = on.top + down.top
      if (!cards.every((id) => selected.has(id))) {
        run = null
        cards.forEach((id, i) => {
          if (selected.has(id)) rings.push({ x, end: x + width, y: top + i * down.next, height: down.height })
        })
      } else if (run && x - run.end <= NEAR) run.end = x + width
      else {
        run = { x, end: x + width, y: top, height: (cards.length - 1) * down.next + down.height }
        rings.push(run)
      }
    }
  }
  return rings
}

export function paintTileRings(context: Context, view: TileView, selected: ReadonlySet<CardId>): void {
  for (const { x, end, y, height } of tileRings(view, selected))
    context.strokeRect(x - 1, y - 1, end - x + 2, height + 2)
}
