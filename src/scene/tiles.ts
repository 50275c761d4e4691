/** Paints the map below half size: tiles by emotion, with a notch, a triangle, a face where they have room. */
import type { CardId } from '../model/journeyMap'
import type { Context } from '../shapes/paintCanvas'
import type { Theme } from '../shapes/theme'
import { paintFaces } from './tileFaces'
import { TILE_PAINTS, type TileTone } from './tileInfo'
import { paintPictures } from './tilePictures'
import { paintTileRings, RINGS_FROM } from './tileRings'
import { type Tiles, type TileView, walkTiles, zoomOf } from './tileWalk'

const TONES = (Object.keys(TILE_PAINTS) as TileTone[]).filter((tone) => tone !== 'note')
const FADED = 0.3

export function paintTiles(context: Context, view: TileView): void {
  const { theme, columnWidth, selected } = view
  const tiles = walkTiles(view)
  for (const tone of TONES) {
    paintTone(context, tiles, tone, theme)
    paintAssumed(context, tiles, tone, view)
  }
  paintNotes(context, tiles, theme)
  if (zoomOf(columnWidth) >= 0.35) paintPictures(context, tiles, view)
  if (columnWidth >= 4) {
    if (zoomOf(columnWidth) < 0.35) paintNotches(context, tiles, theme)
    if (tiles.width >= 9) paintPains(context, tiles, theme)
  }
  if (zoomOf(columnWidth) >= 0.35) paintFaces(context, tiles, view)
  if (selected?.size) paintSelected(context, tiles, view, selected)
}

/** Two plain boxes a tile, edge and fill: the quickest that a canvas draws. */
function paintTone(context: Context, tiles: Tiles, tone: TileTone, theme: Theme) {
  const { count, width, x, y, height, infos, tones, faded } = tiles
  const { fill, edge } = TILE_PAINTS[tone]
  for (const dim of [0, 1]) {
    context.globalAlpha = dim ? FADED : 1
    for (const inset of [0, width < 5 ? 0.5 : 1]) {
      if (inset && width < 2) continue
      context.fillStyle = theme[inset ? fill : edge]
      for (let i = 0; i < count; i++) {
        if (tones[i] !== tone || infos[i]?.assumed || faded[i] !== dim) continue
        const tall = height[i] ?? 0
        if (tall <= 2 * inset) continue
        context.fillRect((x[i] ?? 0) + inset, (y[i] ?? 0) + inset, width - 2 * inset, tall - 2 * inset)
      }
    }
  }
  context.globalAlpha = 1
}

/** Notes are words too small to be read: a line or two. */
function paintNotes(context: Context, { count, width, x, y, height, infos, tones }: Tiles, theme: Theme) {
  context.fillStyle = theme['line-3']
  context.globalAlpha = 0.55
  for (let i = 0; i < count; i++) {
    if (tones[i] !== 'note') continue
    const tall = height[i] ?? 0
    const middle = (y[i] ?? 0) + tall / 2
    const two = infos[i]?.long && tall > 14
    context.fillRect(x[i] ?? 0, two ? middle - 4 : middle - 1, width * (two ? 0.95 : 0.7), 2)
    if (two) context.fillRect(x[i] ?? 0, middle + 2, width * 0.6, 2)
  }
  context.globalAlpha = 1
}

/** Dashed at every zoom: an outline, or a dashed bar where an outline has no room. One stroke for all of a tone. */
function paintAssumed(context: Context, tiles: Tiles, tone: TileTone, { theme, columnWidth }: TileView) {
  const { tint, edge } = TILE_PAINTS[tone]
  const bar = columnWidth < 6
  context.fillStyle = theme[tint]
  context.strokeStyle = theme[edge]
  context.lineWidth = bar ? tiles.width : 1.5
  context.setLineDash(bar ? [2, 1.5] : [3, 2])
  for (const dim of [0, 1]) {
    context.globalAlpha = dim ? FADED : 1
    context.beginPath()
    for (let i = 0; i < tiles.count; i++) {
      if (tiles.tones[i] !== tone || !tiles.infos[i]?.assumed || tiles.faded[i] !== dim) continue
      const x = tiles.x[i] ?? 0
      const y = tiles.y[i] ?? 0
      const height = tiles.height[i] ?? 0
      context.fillRect(x, y, tiles.width, height)
      if (bar) {
        context.moveTo(x + tiles.width / 2, y)
        context.lineTo(x + tiles.width / 2, y + height)
      } else context.rect(x + 0.75, y + 0.75, tiles.width - 1.5, height - 1.5)
    }
    context.stroke()
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
function paintPains(context: Context, { count, width, x, y, height, infos, tones, faded }: Tiles, theme: Theme) {
  for (let i = 0; i < count; i++) {
    const info = infos[i]
    const tall = height[i] ?? 0
    if (!info?.pain || faded[i] || tall < 12) continue
    const middle = (x[i] ?? 0) + width / 2
    const bottom = (y[i] ?? 0) + tall - 4
    context.fillStyle = info.assumed ? theme['sev-high'] : theme[TILE_PAINTS[tones[i] ?? 'none'].on]
    context.beginPath()
    context.moveTo(middle, bottom - 6.6)
    context.lineTo(middle + 3.6, bottom)
    context.lineTo(middle - 3.6, bottom)
    context.fill()
  }
}

function paintSelected(context: Context, tiles: Tiles, view: TileView, selected: ReadonlySet<CardId>) {
  context.strokeStyle = view.theme.accent
  context.lineWidth = 2
  if (view.columnWidth < RINGS_FROM) return paintTileRings(context, view, selected)
  for (let i = 0; i < tiles.count; i++) {
    if (!selected.has(tiles.ids[i] ?? '')) continue
    context.strokeRect((tiles.x[i] ?? 0) - 1, (tiles.y[i] ?? 0) - 1, tiles.width + 2, (tiles.height[i] ?? 0) + 2)
  }
}
