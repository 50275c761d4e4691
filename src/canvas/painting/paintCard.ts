/** Paints a card on a canvas as its element shows it at each level, for the moments in which it has none. */
import type { CardStyle, Density } from '../../layout/measureCard'
import { CARD_FONT, METRICS, NOTE_FONT, VOICE_FONT } from '../../layout/metrics'
import type { Card } from '../../model/journeyMap'
import { personasOf } from '../../model/queries'
import { MARK_FONT, MARK_SIZE } from '../../scene/cardMarks'
import { cardBoxShape, moreShapes, rowShapes } from '../../scene/cardShapes'
import { stripShapes } from '../../scene/pictureStrip'
import { markerShape, PENNANT_FONT } from '../../shapes/marks'
import { type Context, paintCanvas } from '../../shapes/paintCanvas'
import type { Shape } from '../../shapes/shape'
import { seenPicture } from '../../ui/pictures'
import type { Arranged } from '../arrangement/arrangement'
import { coinShapes } from './coinShapes'
import { compactShapes } from './compactShapes'
import { FULL_FROM, type Level } from '../looking/level'
import { type Mark, marksOf } from '../cards/marks'
import { paintLineCard } from './paintLineCard'
import { paintRings } from './paintRings'
import type { PaintedCard } from './paintedCard'

export function levelOf(style: CardStyle, zoom: number, density: Density): Level {
  if (style !== 'touchpoint') return 'note'
  if (zoom < FULL_FROM) return 'line'
  return density === 'compact' ? 'compact' : 'full'
}

const M = METRICS.card
const ROOM = M.width - M.left - M.right - 2
export function paintCard(context: Context, painted: PaintedCard): void {
  const { box, theme, level, ringed } = painted
  context.translate(box.x, box.y)
  if (level === 'line') paintLineCard(context, painted)
  else paintCanvas(context, remembered(painted), theme, seenPicture)
  if (ringed) paintRings(context, box, { ringed, note: level === 'note', theme })
  context.translate(-box.x, -box.y)
}

const known = new WeakMap<Card, { key: readonly unknown[]; shapes: readonly Shape[] }>()

/** The shapes of a card do not depend on where it stands or how near one looks. */
function remembered(painted: PaintedCard): readonly Shape[] {
  const { card, level, valence, laid, t } = painted
  const key = [level, valence, laid.measure, laid.map.personas, t]
  const last = known.get(card)
  if (last && key.every((part, i) => part === last.key[i])) return last.shapes
  const shapesOf = level === 'note' ? noteShapes : level === 'compact' ? compactShapes : fullShapes
  const shapes = shapesOf(painted)
  known.set(card, { key, shapes })
  return shapes
}

function noteShapes({ card, laid }: PaintedCard): Shape[] {
  const voice = laid.layout.rows[laid.layout.rowOf.get(card.lane) ?? -1]?.style === 'voice'
  const { lines } = laid.measure(card, voice ? 'voice' : 'note')
  const font = voice ? VOICE_FONT : NOTE_FONT
  return lines.map((text, i) => ({ is: 'text', x: 0, y: 13 + i * METRICS.note.line, text, font, fill: 'text-1' }))
}

function fullShapes(painted: PaintedCard): Shape[] {
  const { card, box, valence, laid } = painted
  const { lines, cut, pictures } = laid.measure(card, 'touchpoint')
  const left = 1 + M.left
  const top = 1 + M.top
  const title = lines.map((line, i): Shape => {
    const text = cut && i === lines.length - 1 ? `${line}…` : line
    return { is: 'text', x: left, y: top + 12 + i * M.line, text, font: CARD_FONT, fill: 'text-1' }
  })
  return [
    cardBoxShape(card, M.width, box.height),
    ...coinShapes(valence, -11, 3, M.coin),
    ...title,
    ...markRow(painted, left, top + lines.length * M.line + M.marksGap),
    ...stripShapes(pictures, box.height, painted.t),
  ]
}

function markRow({ card, laid, t }: PaintedCard, x: number, y: number): Shape[] {
  const met = personasOf(laid.map.personas).filter((persona) => card.personas[persona.id])
  const marks = marksOf(card, t, ROOM, met.length)
  const drawn = (mark: Mark, at: number): Shape[] =>
    mark.badge.mark === 'face' ? [] : rowShapes([{ badge: mark.badge, count: mark.count, weight: 0 }], at, y, laid.text)
  let at = x
  const row = marks.row.flatMap((mark) => {
    const shapes = drawn(mark, at)
    at += drawnWidth(mark, laid) + 4
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

/** As a browser sets it, to the part of a pixel. */
function drawnWidth({ badge, count }: Mark, { text: measure }: Arranged): number {
  if (badge.mark === 'pennant') {
    const spaced = badge.tone === 'high' ? 0 : badge.text.length * 0.2
    return Math.min(56, 13 + measure(badge.text, BOLD) + spaced)
  }
  const beside = badge.mark === 'icon' ? badge.text : count > 1 ? String(count) : ''
  return MARK_SIZE + (beside ? 2 + measure(beside, MARK_FONT) : 0)
}

const BOLD = { ...PENNANT_FONT, weight: 650 }
