/** Paints the map below half size: tiles by emotion, with a notch, a triangle, a face where they have room. */
import type { CardId } from '../model/journeyMap'
import type { Context } from '../shapes/paintCanvas'
import { paintFaces } from './tileFaces'
import { TILE_PAINTS, type TileTone } from './tileInfo'
import { eachTile, type TileView, zoomOf } from './tileWalk'

const TONES = Object.keys(TILE_PAINTS) as TileTone[]
const FADED = 0.3

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
  if (zoomOf(view.columnWidth) >= 0.35) paintFaces(context, view)
  if (view.selected?.size) paintSelected(context, view, view.selected)
}

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
