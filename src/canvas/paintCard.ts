/** Paints a card on a canvas as its element shows it at each level, for the moments in which it has none. */
import { isAssumed, isCritical } from '../attachments/feeling'
import type { Translate } from '../i18n/words'
import type { CardStyle, Density } from '../layout/measureCard'
import { CARD_FONT, METRICS, NOTE_FONT, type Rect, VOICE_FONT } from '../layout/metrics'
import { stripHeight } from '../layout/pictureStrip'
import type { Card } from '../model/journeyMap'
import { personasOf } from '../model/queries'
import { cardBoxShape, moreShapes, rowShapes } from '../scene/cardShapes'
import { stripShapes } from '../scene/pictureStrip'
import { emotionKey } from '../shapes/glyphs'
import { faceShapes, markerShape } from '../shapes/marks'
import { type Context, paintCanvas } from '../shapes/paintCanvas'
import { cssFont } from '../shapes/paint'
import type { Shape } from '../shapes/shape'
import type { Theme } from '../shapes/theme'
import { seenPicture } from '../ui/pictures'
import type { Arranged } from './arrangement'
import { FULL_FROM, type Level } from './level'
import { type Mark, marksOf, widthOf } from './marks'

export interface PaintedCard {
  card: Card
  /** Map pixels; the context is scaled to them. */
  box: Rect
  level: Level
  laid: Arranged
  zoom: number
  valence: number | null
  chosen: boolean
  theme: Theme
  t: Translate
}

export function levelOf(style: CardStyle, zoom: number, density: Density): Level {
  if (style !== 'touchpoint') return 'note'
  if (zoom < FULL_FROM) return 'line'
  return density === 'compact' ? 'compact' : 'full'
}

const M = METRICS.card
const ROOM = M.width - M.left - M.right - 2
/** An open ring where nothing is known. */
const RING: Shape = {
  is: 'path',
  d: 'M.5 10a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0',
  fill: 'surface-card',
  stroke: { paint: 'line-3', width: 1, dash: [3, 2] },
}

export function paintCard(context: Context, painted: PaintedCard): void {
  const { box, theme, level, chosen } = painted
  context.translate(box.x, box.y)
  if (level === 'line') paintLine(context, painted)
  else paintCanvas(context, remembered(painted), theme, seenPicture)
  if (chosen) {
    context.strokeStyle = theme.accent
    context.lineWidth = 2
    context.strokeRect(-1, -1, box.width + 2, box.height + 2)
  }
  context.translate(-box.x, -box.y)
}

const known = new WeakMap<Card, { key: readonly unknown[]; shapes: readonly Shape[] }>()

/** The shapes of a card do not depend on where it stands or how near one looks. */
function remembered(painted: PaintedCard): readonly Shape[] {
  const { card, level, valence, laid, t } = painted
  const key = [level, valence, laid.measure, laid.map.personas, t]
  const last = known.get(card)
  if (last && key.every((part, i) => part === last.key[i])) return last.shapes
  const shapes = level === 'note' ? noteShapes(painted) : touchpointShapes(painted)
  known.set(card, { key, shapes })
  return shapes
}

function noteShapes({ card, laid }: PaintedCard): Shape[] {
  const voice = laid.layout.rows[laid.layout.rowOf.get(card.lane) ?? -1]?.style === 'voice'
  const { lines } = laid.measure(card, voice ? 'voice' : 'note')
  const font = voice ? VOICE_FONT : NOTE_FONT
  return lines.map((text, i) => ({ is: 'text', x: 0, y: 13 + i * METRICS.note.line, text, font, fill: 'text-1' }))
}

function touchpointShapes(painted: PaintedCard): Shape[] {
  const { card, box, level, valence, laid } = painted
  const { lines, cut } = laid.measure(card, 'touchpoint')
  const full = level === 'full'
  const left = full ? 1 + M.left : 13
  const top = full ? 1 + M.top : 6
  const title = (full ? lines : lines.slice(0, 1)).map((text, i): Shape => {
    const last = cut && i === lines.length - 1
    const words = full ? text : clipped(text, M.width - left - 7, laid)
    return {
      is: 'text',
      x: left,
      y: top + 12 + i * M.line,
      text: last ? `${words}…` : words,
      font: CARD_FONT,
      fill: 'text-1',
    }
  })
  return [
    cardBoxShape(card, M.width, box.height),
    ...(full ? coin(valence, -11, 3, M.coin) : coin(valence, -8, 6, 16)),
    ...title,
    ...(full ? markRow(painted, left, top + lines.length * M.line + M.marksGap) : []),
    ...(full ? stripShapes(laid.measure(card, 'touchpoint').pictures, box.height, painted.t) : []),
  ]
}

function coin(valence: number | null, x: number, y: number, size: number): Shape[] {
  return valence === null
    ? [{ ...RING, x: x + 1, y: y + 1, scale: (size - 2) / 20 } as Shape]
    : faceShapes(valence, x, y, size)
}

/** As much of a text as has room. */
function clipped(text: string, room: number, { text: measure }: Arranged): string {
  const wide = measure(text, CARD_FONT)
  return wide <= room ? text : `${text.slice(0, Math.max(1, Math.floor((text.length * room) / wide) - 1))}…`
}

function markRow({ card, laid, t }: PaintedCard, x: number, y: number): Shape[] {
  const met = personasOf(laid.map.personas).filter((persona) => card.personas[persona.id])
  const marks = marksOf(card, t, ROOM, met.length)
  const drawn = (mark: Mark, at: number): Shape[] =>
    mark.badge.mark === 'face' ? [] : rowShapes([{ badge: mark.badge, count: mark.count, weight: 0 }], at, y, laid.text)
  let at = x
  const row = marks.row.flatMap((mark) => {
    const shapes = drawn(mark, at)
    at += widthOf(mark) + (mark.count > 1 ? 8 : 0) + 4
    return shapes
  })
  if (marks.more > 0) {
    row.push(...moreShapes(marks.more, at, y, laid.text))
  }
  let right = x + ROOM
  const markers = met.toReversed().map((persona): Shape => {
    right -= 10
    const shape = markerShape(persona.hue, right, y + 2, 10)
    right -= 4
    return shape
  })
  const end = marks.end.toReversed().flatMap((mark) => {
    right -= 12
    const shapes = drawn(mark, right)
    right -= 4
    return shapes
  })
  return [...row, ...end, ...markers]
}

/** Looked at from farther, the type keeps its size on the screen. */
function paintLine(context: Context, { card, box, valence, zoom, theme, laid, t }: PaintedCard): void {
  const tone = valence === null ? null : emotionKey(valence)
  const [width, height] = [box.width * zoom, box.height * zoom]
  const { pictures } = laid.measure(card, 'touchpoint')
  const middle = ((box.height - stripHeight(pictures)) * zoom) / 2
  context.save()
  context.scale(1 / zoom, 1 / zoom)
  context.fillStyle = tone ? theme[`emo-${tone}-tint`] : theme['surface-card']
  context.strokeStyle = theme[edgeOf(card, tone)]
  context.lineWidth = isCritical(card) ? 1.5 : 1
  if (isAssumed(card)) context.setLineDash([3, 2])
  context.fillRect(0, 0, width, height)
  context.strokeRect(0.5, 0.5, width - 1, height - 1)
  context.setLineDash([])
  context.translate(-9, middle - 9)
  paintCanvas(context, coin(valence, 0, 0, 18), theme)
  context.translate(9, 9 - middle)
  context.beginPath()
  context.rect(0, 0, width - 3, height)
  context.clip()
  context.font = cssFont({ ...CARD_FONT, size: 11.5 })
  context.textAlign = 'start'
  context.fillStyle = theme['text-1']
  context.fillText(card.title.replace(/\s+/g, ' '), 13, middle + 4)
  context.restore()
  if (pictures.length > 0) paintCanvas(context, stripShapes(pictures, box.height, t), theme, seenPicture)
}

function edgeOf(card: Card, tone: ReturnType<typeof emotionKey> | null) {
  if (isCritical(card)) return 'text-1'
  if (tone === null || tone === 'z0') return isAssumed(card) ? 'line-3' : 'line-2'
  return `emo-${tone}-ink` as const
}
