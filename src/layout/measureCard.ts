/** How high a card is: its lines and whether it bears marks. Remembered by record, so an unchanged card costs nothing. */
import type { Card } from '../model/journeyMap'
import { CARD_FONT, type MeasureText, METRICS, NOTE_FONT, VOICE_FONT } from './metrics'
import { wrap } from './wrap'

export interface MeasuredCard {
  lines: readonly string[]
  /** More text than fits. */
  cut: boolean
  marks: boolean
  height: number
}

export type CardStyle = 'touchpoint' | 'note' | 'voice'
export type Density = 'full' | 'compact'
export interface MeasureCard {
  (card: Card, style: CardStyle): MeasuredCard
  /** Heights that no card exceeds, where there are such. */
  most?: Readonly<Record<CardStyle, number>>
}

export function cardMeasurer(measure: MeasureText, density: Density): MeasureCard {
  const known = new WeakMap<Card, MeasuredCard & { style: CardStyle }>()
  const measureCard: MeasureCard = (card, style) => {
    const remembered = known.get(card)
    if (remembered?.style === style) return remembered
    const measured = {
      ...(style === 'touchpoint' ? touchpoint(card, measure, density) : note(card, style, measure)),
      style,
    }
    known.set(card, measured)
    return measured
  }
  return Object.assign(measureCard, { most: mostOf(density) })
}

function mostOf(density: Density): Record<CardStyle, number> {
  const noted = METRICS.note.lines * METRICS.note.line
  return { touchpoint: density === 'compact' ? COMPACT : heightOf(METRICS.card.lines, true), note: noted, voice: noted }
}

/** In map pixels. */
const COMPACT = 28

function heightOf(lines: number, marks: boolean): number {
  const m = METRICS.card
  return 2 + m.top + lines * m.line + (marks ? m.marksGap + m.marks : 0) + m.bottom
}

function touchpoint(card: Card, measure: MeasureText, density: Density): MeasuredCard {
  const m = METRICS.card
  if (density === 'compact') return { lines: [card.title], cut: false, marks: true, height: COMPACT }
  const all = wrap(card.title, m.width - m.left - m.right - 2, CARD_FONT, measure)
  const lines = all.slice(0, m.lines)
  const marks = hasMarks(card)
  return { lines, cut: all.length > lines.length, marks, height: heightOf(lines.length, marks) }
}

function note(card: Card, style: 'note' | 'voice', measure: MeasureText): MeasuredCard {
  const m = METRICS.note
  const width = METRICS.column - METRICS.cellLeft - METRICS.cellRight
  const all = wrap(card.title, width, style === 'voice' ? VOICE_FONT : NOTE_FONT, measure)
  const lines = all.slice(0, m.lines)
  return {
    lines,
    cut: all.length > lines.length,
    marks: false,
    height: lines.length * m.line,
  }
}

/** An emotion alone shows in the coin; everything else, and whose card it is, takes the row of marks. */
function hasMarks(card: Card): boolean {
  for (const _ in card.personas) return true
  for (const id in card.attachments) if (card.attachments[id]?.type !== 'emotion') return true
  return false
}
