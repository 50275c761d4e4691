/** Paints the map below half size: tiles by emotion, many thousands in a frame, without making anything for each card. */
import type { Layout, Span } from '../layout/layout'
import { METRICS } from '../layout/metrics'
import type { Translate } from '../i18n/words'
import type { Card, CardId, JourneyMap } from '../model/journeyMap'
import type { Places } from '../model/places'
import type { Context } from '../shapes/paintCanvas'
import type { Theme } from '../shapes/theme'
import { paintFaces } from './tileFaces'
import { TILE_PAINTS, type TileInfo, tileInfo, type TileTone } from './tileInfo'

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

const TONES = Object.keys(TILE_PAINTS) as TileTone[]
const GAP = 2
const PAD = 4
const FADED = 0.3

/** The share of full size at which columns of a width are drawn. */
export function zoomOf(columnWidth: number): number {
  return columnWidth / METRICS.column
}

export function paintTiles(context: Context, view: TileView): void {
  const { theme } = view
  for (const tone of TONES) {
    const { fill, edge } = TILE_PAINTS[tone]
    const [inner, outer] = [theme[fill], theme[edge]]
    eachTile(view, ({ x, y, width, height, info, faded }) => {
      if (info.tone !== tone || info.assumed) return
      if (faded) context.globalAlpha = FADED
      context.fillStyle = outer
      context.fillRect(x, y, width, height)
      if (width >= 3 && height >= 3) {
        context.fillStyle = inner
        context.fillRect(x + 1, y + 1, width - 2, height - 2)
      }
      if (faded) context.globalAlpha = 1
    })
  }
  paintAssumed(context, view)
  paintSigns(context, view)
  if (zoomOf(view.columnWidth) >= 0.35) paintFaces(context, view, eachTile)
  if (view.selected?.size) paintSelected(context, view, view.selected)
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

/** Dashed at every zoom; where a dash has no room, hollow. */
function paintAssumed(context: Context, view: TileView) {
  const { theme, columnWidth } = view
  context.lineWidth = columnWidth < 6 ? 1 : 1.5
  const half = context.lineWidth / 2
  context.setLineDash(columnWidth < 6 ? [2, 1] : [3, 2])
  eachTile(view, ({ x, y, width, height, info, faded }) => {
    if (!info.assumed) return
    if (faded) context.globalAlpha = FADED
    const { tint, edge } = TILE_PAINTS[info.tone]
    context.fillStyle = theme[tint]
    context.fillRect(x, y, width, height)
    context.strokeStyle = theme[edge]
    context.strokeRect(x + half, y + half, width - 2 * half, height - 2 * half)
    if (faded) context.globalAlpha = 1
  })
  context.setLineDash([])
}

/** The notch of a moment of truth on top, and the triangle of a severe pain at the bottom, where they have room. */
function paintSigns(context: Context, view: TileView) {
  const { theme, columnWidth } = view
  if (columnWidth < 4) return
  const faces = zoomOf(columnWidth) >= 0.35
  eachTile(view, ({ x, y, width, height, info, faded }) => {
    if (faded) return
    if (info.moment && !faces) {
      const deep = Math.min(6, height / 2)
      context.fillStyle = info.critical ? theme['sev-high'] : theme['surface-ink']
      context.beginPath()
      context.moveTo(x, y - 2)
      context.lineTo(x + width, y - 2)
      context.lineTo(x + width, y - 2 + deep)
      context.lineTo(x + width / 2, y - 2 + deep / 2)
      context.lineTo(x, y - 2 + deep)
      context.fill()
    }
    if (info.pain && width >= 7 && height >= 11) {
      const middle = x + width / 2
      const bottom = y + height - 4
      context.fillStyle = info.assumed ? theme['sev-high'] : theme[TILE_PAINTS[info.tone].on]
      context.beginPath()
      context.moveTo(middle, bottom - 6.6)
      context.lineTo(middle + 3.6, bottom)
      context.lineTo(middle - 3.6, bottom)
      context.fill()
    }
  })
}

function paintSelected(context: Context, view: TileView, selected: ReadonlySet<CardId>) {
  context.strokeStyle = view.theme.accent
  context.lineWidth = 2
  eachTile(view, ({ id, x, y, width, height }) => {
    if (selected.has(id)) context.strokeRect(x - 1, y - 1, width + 2, height + 2)
  })
}
