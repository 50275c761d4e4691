/** Walks the tiles of what is seen, many thousands in a frame, without making anything for each card. */
import type { Translate } from '../i18n/words'
import type { Layout, Span } from '../layout/layout'
import { METRICS } from '../layout/metrics'
import type { Card, CardId, JourneyMap } from '../model/journeyMap'
import type { Places } from '../model/places'
import type { Theme } from '../shapes/theme'
import { type TileInfo, tileInfo } from './tileInfo'

export interface TileView {
  map: JourneyMap
  layout: Layout
  places: Places
  theme: Theme
  /** What is painted; the context is already moved to where the cells begin. */
  span: Span
  columnWidth: number
  /** Where each row of the layout stands in pixels: rows may be stretched. */
  rows: readonly { top: number; height: number }[]
  t: Translate
  selected?: ReadonlySet<CardId>
  /** Cards that recede, such as those that the chosen personas do not meet. */
  faded?: (card: Card) => boolean
}

/** One tile of this frame; the same object is handed on from tile to tile. */
export interface Tile {
  id: CardId
  x: number
  y: number
  width: number
  height: number
  info: TileInfo
  faded: boolean
}

const GAP = 2
const PAD = 4

/** The share of full size at which columns of a width are drawn. */
export function zoomOf(columnWidth: number): number {
  return columnWidth / METRICS.column
}

/** Cards of a cell share its height; `visit` gets the same tile object every time. */
export function eachTile(view: TileView, visit: (tile: Tile) => void): void {
  const { map, layout, places, span, columnWidth, rows, faded } = view
  const inset = columnWidth >= 8 ? 1 : 0
  const width = Math.max(1, columnWidth - 2 * inset)
  const tile: Tile = { id: '', x: 0, y: 0, width, height: 0, info: NOTHING, faded: false }
  for (let r = span.rows.from; r < span.rows.to; r++) {
    const row = layout.rows[r]
    const on = rows[r]
    const cells = row && places.get(row.lane)
    if (!cells || !on) continue
    const { top } = on
    const room = on.height - 2 * PAD - 1
    const note = row.style !== 'touchpoint'
    for (let c = span.columns.from; c < span.columns.to; c++) {
      const step = layout.columns[c]
      const cards = step && cells.get(step.id)
      if (!cards) continue
      const height = Math.max(1, (room - (cards.length - 1) * GAP) / cards.length)
      tile.x = c * columnWidth + inset
      tile.height = height
      for (let i = 0; i < cards.length; i++) {
        const id = cards[i] as CardId
        const card = map.cards[id]
        if (!card) continue
        tile.id = id
        tile.y = top + PAD + i * (height + GAP)
        tile.info = tileInfo(card, note)
        tile.faded = faded !== undefined && faded(card)
        visit(tile)
      }
    }
  }
}

const NOTHING: TileInfo = { tone: 'none', assumed: false, critical: false, moment: false, pain: false }
