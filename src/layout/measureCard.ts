/** How high a card is: its lines and whether it bears marks. Remembered by record, so an unchanged card costs nothing. */
import type { Card } from '../model/journeyMap'
import { picturesOf } from '../model/queries'
import { CARD_FONT, type Font, type MeasureText, METRICS, NOTE_FONT, VOICE_FONT } from './metrics'
import { stripHeight } from './pictureStrip'
import { wrap } from './wrap'

export interface MeasuredCard {
  lines: readonly string[]
  /** More text than fits. */
  cut: boolean
  marks: boolean
  /** The names of the pictures that it shows in a strip at its bottom. */
  pictures: readonly string[]
  /** The name of the one that it shows small, where it has no strip. */
  thumb?: string | undefined
  height: number
}

export type CardStyle = 'touchpoint' | 'note' | 'voice'
export type Density = 'full' | 'compact'
export interface MeasureCard {
  (card: Card, style: CardStyle): MeasuredCard
  /** Heights that no card exceeds, its pictures aside, where there are such. */
  most?: Readonly<Record<CardStyle, number>>
}

type LinesOf = (title: string, width: number, font: Font) => readonly string[]

const MOST_BROKEN = 20_000
const NONE: readonly string[] = []

export function cardMeasurer(measure: MeasureText, density: Density): MeasureCard {
  const known = new WeakMap<Card, MeasuredCard & { style: CardStyle }>()
  const broken = new Map<string, readonly string[]>()
  /** Marks come and go on a card whose words stay: those are broken into lines once. */
  const linesOf: LinesOf = (title, width, font) => {
    const key = `${width} ${font.family} ${font.weight} ${title}`
    let lines = broken.get(key)
    if (!lines) {
      if (broken.size > MOST_BROKEN) broken.clear()
      broken.set(key, (lines = wrap(title, width, font, measure)))
    }
    return lines
  }
  const measureCard: MeasureCard = (card, style) => {
    const remembered = known.get(card)
    if (remembered?.style === style) return remembered
    const measured = {
      ...(style === 'touchpoint' ? touchpoint(card, linesOf, density) : note(card, style, linesOf)),
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

function touchpoint(card: Card, linesOf: LinesOf, density: Density): MeasuredCard {
  const m = METRICS.card
  if (density === 'compact') {
    const [thumb] = picturesOf(card)
    return { lines: [card.title], cut: false, marks: true, pictures: NONE, thumb, height: COMPACT }
  }
  const all = linesOf(card.title, m.width - m.left - m.right - 2, CARD_FONT)
  const lines = all.slice(0, m.lines)
  const marks = hasMarks(card)
  const pictures = picturesOf(card)
  const height = heightOf(lines.length, marks) + stripHeight(pictures)
  return { lines, cut: all.length > lines.length, marks, pictures, height }
}

function note(card: Card, style: 'note' | 'voice', linesOf: LinesOf): MeasuredCard {
  const m = METRICS.note
  const width = METRICS.column - METRICS.cellLeft - METRICS.cellRight
  const all = linesOf(card.title, width, style === 'voice' ? VOICE_FONT : NOTE_FONT)
  const lines = all.slice(0, m.lines)
  return {
    lines,
    cut: all.length > lines.length,
    marks: false,
    pictures: NONE,
    height: lines.length * m.line,
  }
}

/** Where an attachment shows when it does not in the row of marks. */
const ELSEWHERE: ReadonlySet<string | undefined> = new Set(['emotion', 'picture'])

/** An emotion shows in the coin and a picture in the strip; everything else, and whose card it is, takes the row of marks. */
function hasMarks(card: Card): boolean {
  for (const _ in card.personas) return true
  for (const id in card.attachments) if (!ELSEWHERE.has(card.attachments[id]?.type)) return true
  return false
}
