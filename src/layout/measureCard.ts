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
export type MeasureCard = (card: Card, style: CardStyle) => MeasuredCard

export function cardMeasurer(measure: MeasureText, density: Density): MeasureCard {
  const known = new WeakMap<Card, MeasuredCard & { style: CardStyle }>()
  return (card, style) => {
    const remembered = known.get(card)
    if (remembered?.style === style) return remembered
    const measured = {
      ...(style === 'touchpoint' ? touchpoint(card, measure, density) : note(card, style, measure)),
      style,
    }
    known.set(card, measured)
    return measured
  }
}

function touchpoint(card: Card, measure: MeasureText, density: Density): MeasuredCard {
  const m = METRICS.card
  if (density === 'compact') return { lines: [card.title], cut: false, marks: true, height: 28 }
  const all = wrap(card.title, m.width - m.left - m.right - 2, CARD_FONT, measure)
  const lines = all.slice(0, m.lines)
  const marks = hasMarks(card)
  const height = 2 + m.top + lines.length * m.line + (marks ? m.marksGap + m.marks : 0) + m.bottom
  return { lines, cut: all.length > lines.length, marks, height }
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
