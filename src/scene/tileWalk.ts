/** Walks the tiles of what is seen, many thousands in a frame, without making anything for each card. */
import type { Translate } from '../i18n/words'
import type { Layout, Span } from '../layout/layout'
import { METRICS } from '../layout/metrics'
import type { Card, CardId, JourneyMap } from '../model/journeyMap'
import type { Places } from '../model/places'
import type { PictureAt } from '../shapes/paintCanvas'
import type { Theme } from '../shapes/theme'
import { type TileInfo, tileInfo, type TileTone, toneOf } from './tileInfo'

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
  /** Without it no pictures are shown. */
  pictureAt?: PictureAt
  /** Where one persona is looked at: what a card feels like to them, and the cards that recede. */
  felt?: (card: Card) => number | null
  faded?: (card: Card) => boolean
}

/** The tiles of one frame, side by side in arrays that are used again for the next. */
export interface Tiles {
  count: number
  width: number
  x: Float32Array
  y: Float32Array
  height: Float32Array
  infos: TileInfo[]
  tones: TileTone[]
  faded: Uint8Array
  ids: CardId[]
}

const GAP = 2
const TOP = 4

/** Where tiles stand across a column. */
export function tileAcross(columnWidth: number): { left: number; width: number } {
  const left = columnWidth >= 24 ? columnWidth * 0.1 : columnWidth > 3 ? 1 : 0
  const right = columnWidth >= 24 ? columnWidth * 0.05 : left
  return { left, width: Math.max(1, columnWidth - left - right) }
}

/** How the cards of a cell share the height of its row: the first top, the height of each, and the way to the next. */
export function tileDown(rowHeight: number, count: number): { top: number; height: number; next: number } {
  const room = rowHeight - 2 * TOP - 1
  const gap = (room - (count - 1) * GAP) / count < 3 ? 0 : GAP
  const height = Math.max(1, (room - (count - 1) * gap) / count)
  return { top: TOP, height, next: height + gap }
}

/** The share of full size at which columns of a width are drawn. */
export function zoomOf(columnWidth: number): number {
  return columnWidth / METRICS.column
}

const frame: Tiles = {
  count: 0,
  width: 0,
  x: new Float32Array(1024),
  y: new Float32Array(1024),
  height: new Float32Array(1024),
  infos: [],
  tones: [],
  faded: new Uint8Array(1024),
  ids: [],
}

/** Cards of a cell share its height. What is returned holds until the next call. */
export function walkTiles(view: TileView): Tiles {
  const { layout, places, span, columnWidth, rows } = view
  const { left, width } = tileAcross(columnWidth)
  frame.count = 0
  frame.width = width
  for (let r = span.rows.from; r < span.rows.to; r++) {
    const row = layout.rows[r]
    const on = rows[r]
    const cells = row && places.get(row.lane)
    if (!cells || !on) continue
    const note = row.style !== 'touchpoint'
    for (let c = span.columns.from; c < span.columns.to; c++) {
      const step = layout.columns[c]
      const cards = step && cells.get(step.id)
      if (cards) stackCell(view, cards, c * columnWidth + left, on, note)
    }
  }
  return frame
}

function stackCell(
  { map, felt, faded }: TileView,
  cards: readonly CardId[],
  x: number,
  on: { top: number; height: number },
  note: boolean,
) {
  const { top, height, next } = tileDown(on.height, cards.length)
  for (let i = 0; i < cards.length; i++) {
    const id = cards[i]
    const card = id === undefined ? undefined : map.cards[id]
    if (!card) continue
    const at = frame.count++
    if (at >= frame.x.length) grow()
    frame.x[at] = x
    frame.y[at] = on.top + top + i * next
    frame.height[at] = height
    const info = tileInfo(card, note)
    frame.infos[at] = info
    frame.tones[at] = felt && !note ? toneOf(felt(card)) : info.tone
    frame.faded[at] = faded?.(card) ? 1 : 0
    frame.ids[at] = card.id
  }
}

function grow() {
  const length = frame.x.length * 2
  const wider = (array: Float32Array) => {
    const larger = new Float32Array(length)
    larger.set(array)
    return larger
  }
  const faded = new Uint8Array(length)
  faded.set(frame.faded)
  Object.assign(frame, { x: wider(frame.x), y: wider(frame.y), height: wider(frame.height), faded })
}
