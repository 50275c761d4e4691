/** What a card shows of what hangs on it, in order of weight: the marks below its title and those at the right end. */
import { attachmentKind } from '../attachments/index'
import type { Badge } from '../attachments/attachmentKind'
import type { Translate } from '../i18n/words'
import { type Font, type MeasureText, METRICS } from '../layout/metrics'
import type { Card, JourneyMap } from '../model/journeyMap'
import { attachmentsOf, personasOf } from '../model/queries'
import { PENNANT_FONT, pennantWidth } from '../shapes/marks'
import { fitted } from './fitted'
import { ui } from './fonts'

export interface Mark {
  badge: Exclude<Badge, { mark: 'face' }>
  /** How many it stands for. */
  count: number
  weight: number
}

export interface CardMarks {
  marks: Mark[]
  /** Where the knowledge comes from. */
  end: Mark[]
  /** The hues of the personas who are named on the card. */
  hues: number[]
}

export const MARK_FONT: Font = ui(11, 500)
export const MARK_SIZE = 12
export const MARKER_SIZE = 9
export const MARK_GAP = 4
/** Marks stay within a card. */
const LONGEST_MARK = METRICS.card.width - METRICS.card.left - METRICS.card.right - 2

const TONES = { low: 0, middle: 1, high: 2 } as const

export function cardMarks(card: Card, personas: JourneyMap['personas'], t: Translate): CardMarks {
  const found = { marks: new Map<string, Mark>(), end: new Map<string, Mark>() }
  for (const entry of attachmentsOf(card)) {
    const kind = attachmentKind(entry.type)
    if (!kind || kind.place.at === 'coin' || kind.place.at === 'strip') continue
    const badge = kind.badge(entry, t)
    if (!badge || badge.mark === 'face') continue
    const group = found[kind.place.at]
    const known = group.get(entry.type)
    if (!known) group.set(entry.type, { badge, count: 1, weight: kind.place.weight })
    else group.set(entry.type, { ...known, badge: worse(known.badge, badge), count: known.count + 1 })
  }
  const byWeight = (marks: Map<string, Mark>) => [...marks.values()].sort((a, b) => a.weight - b.weight)
  const hues = personasOf(personas).flatMap((persona) => (card.personas[persona.id] ? persona.hue : []))
  return { marks: byWeight(found.marks), end: byWeight(found.end), hues }
}

/** Several pains show as the worst of them, several of another kind as the first. */
function worse(known: Mark['badge'], next: Mark['badge']): Mark['badge'] {
  if (known.mark !== 'triangle' || next.mark !== 'triangle') return known
  return TONES[next.tone] > TONES[known.tone] ? next : known
}

/** What is written in or beside the mark, if anything: its own text, or how many. Own words may be longer than a card. */
export function markText({ badge, count }: Mark, measure: MeasureText): string {
  if (badge.mark === 'pennant') return fitted(badge.text, LONGEST_MARK - pennantWidth(0), PENNANT_FONT, measure)
  if (badge.mark === 'icon' && badge.text) {
    return fitted(badge.text, LONGEST_MARK - MARK_SIZE - 2, MARK_FONT, measure)
  }
  return badge.mark === 'triangle' && count > 1 ? String(count) : ''
}

export function markWidth(mark: Mark, measure: MeasureText): number {
  const text = markText(mark, measure)
  if (mark.badge.mark === 'pennant') return pennantWidth(measure(text, PENNANT_FONT))
  return MARK_SIZE + (text ? 2 + measure(text, MARK_FONT) : 0)
}

export function endWidth({ end, hues }: CardMarks, measure: MeasureText): number {
  const widths = [...end.map((mark) => markWidth(mark, measure)), ...hues.map(() => MARKER_SIZE)]
  return widths.reduce((sum, width) => sum + width + MARK_GAP, 0)
}

/** How wide the sign of those that had no room is. */
export function moreWidth(more: number, measure: MeasureText): number {
  return measure(`…${more}`, MARK_FONT) + 9
}

/** The marks that have room beside the end, by weight, and how many have none: as on the screen. */
export function marksInRow(marks: CardMarks, room: number, measure: MeasureText): { row: Mark[]; more: number } {
  const widths = marks.marks.map((mark) => markWidth(mark, measure) + MARK_GAP)
  const left = room - endWidth(marks, measure) + MARK_GAP
  const all = widths.reduce((sum, width) => sum + width, 0)
  if (all <= left || widths.length < 2) return { row: marks.marks, more: 0 }
  let count = 0
  let used = 0
  for (const width of widths) {
    if (used + width + moreWidth(widths.length - count - 1, measure) > left && count > 0) break
    used += width
    count++
  }
  return { row: marks.marks.slice(0, count), more: widths.length - count }
}
