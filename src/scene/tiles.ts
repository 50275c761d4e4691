/** Paints the map below half size: tiles by emotion, with a notch, a triangle, a face where they have room. */
import type { CardId } from '../model/journeyMap'
import type { Context } from '../shapes/paintCanvas'
import type { Theme } from '../shapes/theme'
import { paintFaces } from './tileFaces'
import { TILE_PAINTS, type TileTone } from './tileInfo'
import { type Tiles, type TileView, walkTiles, zoomOf } from './tileWalk'

const TONES = Object.keys(TILE_PAINTS) as TileTone[]
const FADED = 0.3

export function paintTiles(context: Context, view: TileView): void {
  const { theme, columnWidth, selected } = view
  const tiles = walkTiles(view)
  for (const tone of TONES) paintTone(context, tiles, tone, theme)
  paintAssumed(context, tiles, view)
  if (columnWidth >= 4) {
    if (zoomOf(columnWidth) < 0.35) paintNotches(context, tiles, theme)
    if (tiles.width >= 7) paintPains(context, tiles, theme)
  }
  if (zoomOf(columnWidth) >= 0.35) paintFaces(context, tiles, view)
  if (selected?.size) paintSelected(context, tiles, theme, selected)
}

/** Two plain boxes a tile, edge and fill: the quickest that a canvas draws. */
function paintTone(context: Context, tiles: Tiles, tone: TileTone, theme: Theme) {
  const { count, width, x, y, height, infos, faded } = tiles
  const { fill, edge } = TILE_PAINTS[tone]
  for (const dim of [0, 1]) {
    context.globalAlpha = dim ? FADED : 1
    for (const inner of [0, 1]) {
      if (inner && width < 3) continue
      context.fillStyle = theme[inner ? fill : edge]
      for (let i = 0; i < count; i++) {
        const info = infos[i]
        if (info?.tone !== tone || info.assumed || faded[i] !== dim) continue
        context.fillRect((x[i] ?? 0) + inner, (y[i] ?? 0) + inner, width - 2 * inner, (height[i] ?? 0) - 2 * inner)
      }
    }
  }
  context.globalAlpha = 1
}

/** Dashed at every zoom. */
function paintAssumed(context: Context, tiles: Tiles, { theme, columnWidth }: TileView) {
  const { count, width, infos, faded } = tiles
  const thick = columnWidth < 6 ? 1 : 1.5
  context.lineWidth = thick
  context.setLineDash(columnWidth < 6 ? [2, 1] : [3, 2])
  for (let i = 0; i < count; i++) {
    const info = infos[i]
    if (!info?.assumed) continue
    const x = tiles.x[i] ?? 0
    const y = tiles.y[i] ?? 0
    const height = tiles.height[i] ?? 0
    const { tint, edge } = TILE_PAINTS[info.tone]
    context.globalAlpha = faded[i] ? FADED : 1
    context.fillStyle = theme[tint]
    context.fillRect(x, y, width, height)
    context.strokeStyle = theme[edge]
    context.strokeRect(x + thick / 2, y + thick / 2, width - thick, height - thick)
  }
  context.globalAlpha = 1
  context.setLineDash([])
}

/** Moments of truth wear a notched cap. */
function paintNotches(context: Context, { count, width, x: xs, y: ys, height, infos, faded }: Tiles, theme: Theme) {
  for (let i = 0; i < count; i++) {
    const info = infos[i]
    if (!info?.moment || faded[i]) continue
    const x = xs[i] ?? 0
    const y = (ys[i] ?? 0) - 2
    const deep = Math.min(6, (height[i] ?? 0) / 2)
    context.fillStyle = info.critical ? theme['sev-high'] : theme['surface-ink']
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + width, y)
    context.lineTo(x + width, y + deep)
    context.lineTo(x + width / 2, y + deep / 2)
    context.lineTo(x, y + deep)
    context.fill()
  }
}

/** A severe pain is a triangle at the bottom, where it has room. */
function paintPains(context: Context, { count, width, x, y, height, infos, faded }: Tiles, theme: Theme) {
  for (let i = 0; i < count; i++) {
    const info = infos[i]
    const tall = height[i] ?? 0
    if (!info?.pain || faded[i] || tall < 11) continue
    const middle = (x[i] ?? 0) + width / 2
    const bottom = (y[i] ?? 0) + tall - 4
    context.fillStyle = info.assumed ? theme['sev-high'] : theme[TILE_PAINTS[info.tone].on]
    context.beginPath()
    context.moveTo(middle, bottom - 6.6)
    context.lineTo(middle + 3.6, bottom)
    context.lineTo(middle - 3.6, bottom)
    context.fill()
  }
}

function paintSelected(context: Context, tiles: Tiles, theme: Theme, selected: ReadonlySet<CardId>) {
  context.strokeStyle = theme.accent
  context.lineWidth = 2
  for (let i = 0; i < tiles.count; i++) {
    if (!selected.has(tiles.ids[i] ?? '')) continue
    context.strokeRect((tiles.x[i] ?? 0) - 1, (tiles.y[i] ?? 0) - 1, tiles.width + 2, (tiles.height[i] ?? 0) + 2)
  }
}
