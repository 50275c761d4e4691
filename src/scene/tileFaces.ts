/** Faces and pennants on the largest tiles, from 35 % of full size. */
import { attachmentKind } from '../attachments/index'
import { VALENCES } from '../attachments/emotion'
import type { CardId } from '../model/journeyMap'
import { attachmentsOf } from '../model/queries'
import { emotionKey } from '../shapes/glyphs'
import { faceShapes, PENNANT_FONT, pennantShapes, pennantWidth } from '../shapes/marks'
import { cssFont } from '../shapes/fonts'
import { type Context, paintCanvas } from '../shapes/paintCanvas'
import type { Tiles, TileView } from './tileWalk'

const SIZE = 18
/** By emotion, drawn once at the origin. */
const FACES = new Map(VALENCES.map((valence) => [emotionKey(valence), faceShapes(valence, 0, 0, SIZE)]))

export function paintFaces(context: Context, tiles: Tiles, view: TileView): void {
  for (let i = 0; i < tiles.count; i++) {
    const info = tiles.infos[i]
    if (!info || tiles.faded[i]) continue
    const x = tiles.x[i] ?? 0
    const y = tiles.y[i] ?? 0
    const height = tiles.height[i] ?? 0
    const tone = tiles.tones[i] ?? 'none'
    const face = tone === 'none' || tone === 'note' ? undefined : FACES.get(tone)
    if (face && height >= SIZE) {
      const top = y + (height - SIZE) / 2
      context.translate(x + 6, top)
      paintCanvas(context, face, view.theme)
      context.translate(-x - 6, -top)
    }
    if (info.moment) paintPennant(context, view, tiles.ids[i] ?? '', x + tiles.width, y, tiles.width)
  }
}

/** Sticks out of the tile's upper right corner. In ink even where critical, since the tile itself may be dark red. */
function paintPennant(
  context: Context,
  { map, t, theme }: TileView,
  id: CardId,
  right: number,
  y: number,
  room: number,
) {
  const card = map.cards[id]
  const [moment] = card ? attachmentsOf(card, 'moment') : []
  const badge = moment && attachmentKind('moment')?.badge(moment, t)
  if (badge?.mark !== 'pennant') return
  context.font = cssFont(PENNANT_FONT)
  const wide = context.measureText(badge.text).width
  if (pennantWidth(wide) > room) return
  paintCanvas(context, pennantShapes(badge.text, 'ink', right - pennantWidth(wide), y - 4, wide), theme)
}
