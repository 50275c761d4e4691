/** The pictures of the largest tiles, beside the face; what is on its way or missing leaves a quiet ground. */
import { iconShapes } from '../shapes/marks'
import { type Context, paintCanvas } from '../shapes/paintCanvas'
import { paintImage } from '../shapes/paintImage'
import { TILE_PAINTS } from './tileInfo'
import type { Tiles, TileView } from './tileWalk'

const EDGE = 3
/** What the face takes at the left, and the triangle of a severe pain at the bottom. */
const FACE = 26
const PAIN = 10
/** Smaller, there is nothing to see in a picture. */
const LEAST = { width: 16, height: 14 }
const ICON = 12

export function paintPictures(context: Context, tiles: Tiles, { theme, pictureAt }: TileView): void {
  if (!pictureAt) return
  for (let i = 0; i < tiles.count; i++) {
    const info = tiles.infos[i]
    const tone = tiles.tones[i] ?? 'none'
    if (!info?.picture || tiles.faded[i] || tone === 'note') continue
    const left = tone === 'none' ? EDGE : FACE
    const width = tiles.width - left - EDGE
    const height = (tiles.height[i] ?? 0) - 2 * EDGE - (info.pain ? PAIN : 0)
    if (width < LEAST.width || height < LEAST.height) continue
    const x = (tiles.x[i] ?? 0) + left
    const y = (tiles.y[i] ?? 0) + EDGE
    const bitmap = pictureAt(info.picture)
    context.fillStyle = theme[TILE_PAINTS[tone].tint]
    context.fillRect(x, y, width, height)
    if (bitmap) paintImage(context, { x, y, width, height, radius: 1 }, bitmap)
    else if (bitmap === null)
      paintCanvas(context, iconShapes('image', x + (width - ICON) / 2, y + (height - ICON) / 2, ICON, 'text-3'), theme)
  }
}
