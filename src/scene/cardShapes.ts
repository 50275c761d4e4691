/** A card as shapes: its box, face, title and marks; assumed cards dashed, critical ones with a dark edge. */
import type { Tone } from '../attachments/attachmentKind'
import { attachmentKind } from '../attachments/index'
import { isAssumed, isCritical, valenceOf } from '../attachments/feeling'
import type { Translate } from '../i18n/words'
import type { CardStyle } from '../layout/measureCard'
import { CARD_FONT, type MeasureText, METRICS, NOTE_FONT, type Rect, VOICE_FONT } from '../layout/metrics'
import type { Card } from '../model/journeyMap'
import { attachmentsOf } from '../model/queries'
import { SEVERITY_PAINT } from '../shapes/glyphs'
import { faceShapes, iconShapes, markerShape, PENNANT_FONT, pennantShapes, triangleShapes } from '../shapes/marks'
import type { Paint, Shape } from '../shapes/shape'
import {
  type CardMarks,
  endWidth,
  type Mark,
  MARK_FONT,
  MARK_GAP,
  MARK_SIZE,
  MARKER_SIZE,
  markText,
  markWidth,
  moreWidth,
} from './cardMarks'
import { CARD_ROOM, type PictureCard } from './pictureCard'
import { stripShapes } from './pictureStrip'
import type { SceneTools } from './sceneTools'

const TONE_PAINTS: Record<Tone, Paint> = { plain: 'text-3', ink: 'text-1', good: 'emo-p2-ink', ...SEVERITY_PAINT }

export interface DrawnCard {
  card: Card
  style: CardStyle
  box: Rect
  measured: PictureCard
}

export function cardShapes({ card, style, box, measured }: DrawnCard, tools: Pick<SceneTools, 't' | 'measure'>): Shape {
  const shapes =
    style === 'touchpoint' ? touchpointShapes(card, measured, tools) : noteShapes(measured, style === 'voice')
  return { is: 'group', x: box.x, y: box.y, about: card.id, name: cardInWords(card, tools.t), shapes }
}

/** The card as one would say it: title, then what hangs on it. */
export function cardInWords(card: Card, t: Translate): string {
  const hanging = attachmentsOf(card).map((entry) => attachmentKind(entry.type)?.summary(entry, t) ?? '')
  return [card.title || t('scene.unnamed'), ...hanging].filter(Boolean).join('. ')
}

export function cardBoxShape(card: Card, width: number, height: number): Shape {
  const critical = isCritical(card)
  const edge = critical ? 1.5 : 1
  return {
    is: 'box',
    x: edge / 2,
    y: edge / 2,
    width: width - edge,
    height: height - edge,
    radius: 3,
    fill: 'surface-card',
    stroke: isAssumed(card)
      ? { paint: critical ? 'text-1' : 'line-3', width: edge, dash: [3, 2] }
      : { paint: critical ? 'text-1' : 'line-2', width: edge },
  }
}

function touchpointShapes(
  card: Card,
  measured: PictureCard,
  { t, measure }: Pick<SceneTools, 't' | 'measure'>,
): Shape[] {
  const m = METRICS.card
  const valence = valenceOf(card, null)
  const left = 1 + m.left
  const top = 1 + m.top
  const firstRow = top + measured.lines.length * m.line + m.marksGap
  return [
    cardBoxShape(card, m.width, measured.height),
    ...(valence === null ? [] : faceShapes(valence, -11, 3, m.coin)),
    ...measured.lines.map(
      (text, i): Shape => ({ is: 'text', x: left, y: top + 12 + i * m.line, text, font: CARD_FONT, fill: 'text-1' }),
    ),
    ...rowShapes(measured.row, left, firstRow, measure),
    ...(measured.more > 0 ? moreShapes(measured.more, left + rowWidth(measured.row, measure), firstRow, measure) : []),
    ...endShapes(measured.bears, left + CARD_ROOM, firstRow, measure),
    ...stripShapes(measured.pictures, measured.height, t),
  ]
}

function noteShapes({ lines }: PictureCard, voice: boolean): Shape[] {
  return lines.map(
    (text, i): Shape => ({
      is: 'text',
      x: 0,
      y: 13 + i * METRICS.note.line,
      text,
      font: voice ? VOICE_FONT : NOTE_FONT,
      fill: 'text-1',
    }),
  )
}

export function rowShapes(row: readonly Mark[], x: number, y: number, measure: MeasureText): Shape[] {
  let at = x
  return row.flatMap((mark) => {
    const shapes = markShapes(mark, at, y, measure)
    at += markWidth(mark, measure) + MARK_GAP
    return shapes
  })
}

export function rowWidth(row: readonly Mark[], measure: MeasureText): number {
  return row.reduce((sum, mark) => sum + markWidth(mark, measure) + MARK_GAP, 0)
}

/** How many marks had no room, in a frame of its own so that it is not read as a score. */
export function moreShapes(more: number, x: number, y: number, measure: MeasureText): Shape[] {
  const width = moreWidth(more, measure)
  const stroke = { paint: 'line-2', width: 1 } as const
  return [
    { is: 'box', x: x + 0.5, y: y + 0.5, width: width - 1, height: 13, radius: 6.5, stroke },
    { is: 'text', x: x + width / 2, y: y + 11, text: `…${more}`, font: MARK_FONT, fill: 'text-2', anchor: 'middle' },
  ]
}

export function markShapes(mark: Mark, x: number, y: number, measure: MeasureText): Shape[] {
  const { badge } = mark
  const text = markText(mark, measure)
  if (badge.mark === 'pennant') return pennantShapes(text, badge.tone, x, y, measure(text, PENNANT_FONT))
  const paint = TONE_PAINTS[badge.tone]
  const sign =
    badge.mark === 'triangle'
      ? triangleShapes(badge.tone, x, y + 1, MARK_SIZE)
      : iconShapes(badge.icon, x, y + 1, MARK_SIZE, paint)
  if (!text) return sign
  return [...sign, { is: 'text', x: x + MARK_SIZE + 2, y: y + 11, text, font: MARK_FONT, fill: paint }]
}

/** Evidence and whose card it is, ending at `right`. */
function endShapes(bears: CardMarks, right: number, y: number, measure: MeasureText): Shape[] {
  let x = right + MARK_GAP - endWidth(bears, measure)
  const end = rowShapes(bears.end, x, y, measure)
  x += bears.end.reduce((sum, mark) => sum + markWidth(mark, measure) + MARK_GAP, 0)
  const markers = bears.hues.map((hue, i) => markerShape(hue, x + i * (MARKER_SIZE + MARK_GAP), y + 2.5, MARKER_SIZE))
  return [...end, ...markers]
}
