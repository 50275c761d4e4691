/** A compact card as shapes, as its element sets it: face and one line, then the worst pain and the first picture. */
import { CARD_FONT, METRICS } from '../../layout/metrics'
import { personasOf } from '../../model/queries'
import { cardBoxShape, rowShapes } from '../../scene/cardShapes'
import { thumbShapes } from '../../scene/pictureStrip'
import type { Shape } from '../../shapes/shape'
import { coinShapes } from './coinShapes'
import { cutLine } from './cutLine'
import { marksOf } from '../cards/marks'
import type { PaintedCard } from './paintedCard'

const { width, left, right: end, thumb } = METRICS.card
const ROOM = width - left - end - 2
const LEFT = 13
const GAP = 4
const SIGN = 12

export function compactShapes({ card, box, valence, laid, t }: PaintedCard): Shape[] {
  const middle = box.height / 2
  const shapes: Shape[] = [cardBoxShape(card, width, box.height), ...coinShapes(valence, -8, middle - 8, 16)]
  const picture = laid.measure(card, 'touchpoint').thumb
  let right = width - thumb.right
  if (picture !== undefined) {
    right -= thumb.width
    shapes.push(...thumbShapes(picture, { x: right, y: middle - thumb.height / 2 }))
    right -= GAP
  }
  const met = personasOf(laid.map.personas).filter(({ id }) => card.personas[id])
  const worst = marksOf(card, t, ROOM, met.length).row.find(({ badge }) => badge.mark === 'triangle')
  if (worst && worst.badge.mark !== 'face') {
    right -= SIGN
    shapes.push(...rowShapes([{ badge: worst.badge, count: 1, weight: 0 }], right, middle - SIGN / 2 - 1, laid.text))
    right -= GAP
  }
  const text = cutLine(card.title, right - LEFT, CARD_FONT, laid.text)
  return [...shapes, { is: 'text', x: LEFT, y: middle + 4, text, font: CARD_FONT, fill: 'text-1' }]
}
