/** The customer measures that an indicator can hold: scale, direction and how a score is made of counts. */
import type { MessageKey } from '../i18n/words'
import type { Choice } from './attachmentKind'

export interface Measure extends Choice {
  value: string
  /** The ends of the score itself, not of the question. */
  least: number
  most: number
  /** The ends of the question's scale, where the method fixes them. */
  asked: readonly [number, number] | null
  /** Which end is good. CES 1.0 asks for effort, so less is better; CES 2.0 asks for ease. */
  good: 'high' | 'low'
  written: 'signed' | 'percent' | 'plain'
  /** How it is called on a card. */
  short: MessageKey
}

const OWN: Measure = {
  value: 'own',
  label: 'measure.own',
  hint: 'measure.own.hint',
  short: 'measure.own',
  least: -1e9,
  most: 1e9,
  asked: null,
  good: 'high',
  written: 'plain',
}

export const MEASURES: readonly Measure[] = [
  {
    value: 'nps',
    label: 'measure.nps',
    hint: 'measure.nps.hint',
    short: 'measure.nps.short',
    least: -100,
    most: 100,
    asked: [0, 10],
    good: 'high',
    written: 'signed',
  },
  {
    value: 'csat',
    label: 'measure.csat',
    hint: 'measure.csat.hint',
    short: 'measure.csat.short',
    least: 0,
    most: 100,
    asked: null,
    good: 'high',
    written: 'percent',
  },
  {
    value: 'ces2',
    label: 'measure.ces2',
    hint: 'measure.ces2.hint',
    short: 'measure.ces2.short',
    least: 1,
    most: 7,
    asked: [1, 7],
    good: 'high',
    written: 'plain',
  },
  {
    value: 'ces1',
    label: 'measure.ces1',
    hint: 'measure.ces1.hint',
    short: 'measure.ces1.short',
    least: 1,
    most: 5,
    asked: [1, 5],
    good: 'low',
    written: 'plain',
  },
  OWN,
]

export function measureOf(value: string): Measure {
  return MEASURES.find((measure) => measure.value === value) ?? OWN
}

/** NPS = %(9–10) − %(0–6), −100 to 100; null where nobody answered. */
export function npsOf(counts: { promoters: number; passives: number; detractors: number }): number | null {
  const n = counts.promoters + counts.passives + counts.detractors
  return n > 0 ? (100 * (counts.promoters - counts.detractors)) / n : null
}

/** CSAT as the share in the top two boxes, 0 to 100; null where nobody answered. */
export function csatOf(satisfied: number, n: number): number | null {
  return n > 0 ? (100 * Math.min(satisfied, n)) / n : null
}
