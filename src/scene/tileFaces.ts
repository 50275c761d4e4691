/** Faces and pennants on the largest tiles, from 35 % of full size. */
import { attachmentKind } from '../attachments/index'
import { VALENCES } from '../attachments/emotion'
import { attachmentsOf } from '../model/queries'
import { emotionKey } from '../shapes/glyphs'
import { faceShapes, PENNANT_FONT, pennantShapes, pennantWidth } from '../shapes/marks'
import { cssFont } from '../shapes/paint'
import { type Context, paintCanvas } from '../shapes/paintCanvas'
import { eachTile, type Tile, type TileView } from './tileWalk'

const SIZE = 18
/** By emotion, drawn once at the origin. */
const FACES = new Map(VALENCES.map((valence) => [emotionKey(valence), faceShapes(valence, 0, 0, SIZE)]))

export function paintFaces(context: Context, view: TileView): void {
  eachTile(view, (tile) => {
    const { x, y, height, info, faded } = tile
    if (faded) return
    const face = info.tone === 'none' || info.tone === 'note' ? undefined : FACES.get(info.tone)
    if (face && height >= SIZE) {
      const top = y + (height - SIZE) / 2
      context.translate(x + 6, top)
      paintCanvas(context, face, view.theme)
      context.translate(-x - 6, -top)
    }
    if (info.moment) paintPennant(context, view, tile)
  })
}

/** Sticks out of the tile's upper right corner, as far as there is room beside the face. */
function paintPennant(context: Context, { map, t, theme }: TileView, { id, x, y, width }: Tile) {
  const card = map.cards[id]
  const [moment] = card ? attachmentsOf(card, 'moment') : []
  const badge = moment && attachmentKind('moment')?.badge(moment, t)
  if (badge?.mark !== 'pennant') return
  context.font = cssFont(PENNANT_FONT)
  const wide = context.measureText(badge.text).width
  const left = x + width - pennantWidth(wide)
  if (left < x) return
  paintCanvas(context, pennantShapes(badge.text, badge.tone, left, y - 4, wide), theme)
}
