/** Paints a card as its element shows it from farther: a face and one line, whose type keeps its size on the screen. */
import { isAssumed, isCritical } from '../../attachments/feeling'
import { CARD_FONT, METRICS } from '../../layout/metrics'
import { stripHeight } from '../../layout/pictureStrip'
import type { Card } from '../../model/journeyMap'
import { stripShapes, thumbShapes } from '../../scene/pictureStrip'
import { emotionKey } from '../../shapes/glyphs'
import { cssFont } from '../../shapes/fonts'
import { type Context, paintCanvas } from '../../shapes/paintCanvas'
import { seenPicture } from '../../ui/pictures'
import { coinShapes } from './coinShapes'
import { cutLine } from './cutLine'
import type { PaintedCard } from './paintedCard'

/** On the screen. */
const FONT = { ...CARD_FONT, size: 11.5 }
const COIN = 18
/** As the style sheet has it, in map pixels: what is assumed or critical has an edge that is still told from afar. */
const EDGE = { plain: 1, marked: 2, critical: 2.5 }
const RIGHT = 4
const THUMB = METRICS.card.thumb
/** What a browser draws of a dashed border, in its widths. */
const DASH = [3, 2]

/** The context's origin is the card's top left corner, in map pixels. */
export function paintLineCard(context: Context, painted: PaintedCard): void {
  const { card, box, valence, zoom, theme, laid, t } = painted
  const { width, height } = box
  const tone = valence === null ? null : emotionKey(valence)
  const { pictures, thumb } = laid.measure(card, 'touchpoint')
  const middle = (height - stripHeight(pictures)) / 2
  const edge = isCritical(card) ? EDGE.critical : isAssumed(card) ? EDGE.marked : EDGE.plain
  context.beginPath()
  context.roundRect(edge / 2, edge / 2, width - edge, height - edge, 3 - edge / 2)
  context.fillStyle = tone ? theme[`emo-${tone}-tint`] : theme['surface-card']
  context.fill()
  context.strokeStyle = theme[edgePaint(card, tone)]
  context.lineWidth = edge
  if (isAssumed(card)) context.setLineDash(DASH.map((length) => length * edge))
  context.stroke()
  context.setLineDash([])
  if (pictures.length > 0) paintCanvas(context, stripShapes(pictures, height, t), theme, seenPicture)
  const right = width - EDGE.plain - RIGHT - (thumb === undefined ? 0 : THUMB.width)
  if (thumb !== undefined) {
    paintCanvas(context, thumbShapes(thumb, { x: right, y: middle - THUMB.height / 2 }), theme, seenPicture)
  }
  // From here on in pixels of the screen.
  context.scale(1 / zoom, 1 / zoom)
  const x = 12 + zoom
  const room = (right - (thumb === undefined ? 0 : RIGHT)) * zoom - x
  const y = middle * zoom
  context.font = cssFont(FONT)
  context.textAlign = 'start'
  context.fillStyle = theme['text-1']
  context.fillText(cutLine(card.title, room, FONT, laid.text), x, y + BASELINE)
  const [left, top] = [zoom - 10, y - COIN / 2]
  context.translate(left, top)
  paintCanvas(context, coinShapes(valence, 0, 0, COIN), theme)
  context.translate(-left, -top)
  context.scale(zoom, zoom)
}

/** From the middle of the line to where its letters stand. */
const BASELINE = 4

function edgePaint(card: Card, tone: ReturnType<typeof emotionKey> | null) {
  if (isCritical(card)) return 'text-1'
  if (tone === null || tone === 'z0') return isAssumed(card) ? 'line-3' : 'line-2'
  return `emo-${tone}-ink` as const
}
