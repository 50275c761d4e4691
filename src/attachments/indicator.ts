/** A score that customers gave: NPS, CSAT, customer effort or an own measure, as a value or as the counts behind it. */
import type { Translate } from '../i18n/words'
import type { Attachment, CardId, PersonaId } from '../model/journeyMap'
import {
  joined,
  amount,
  type AttachmentKind,
  type Choice,
  type Field,
  isoDate,
  oneOf,
  signed,
  text,
} from './attachmentKind'
import { csatOf, MEASURES, measureOf, npsOf } from './measures'

export interface Indicator extends Attachment {
  type: 'indicator'
  /** 'nps', 'csat', 'ces1', 'ces2' or 'own'. */
  measure: string
  /** The name of an own measure. */
  name: string
  /** Which end of an own measure is good: 'high' or 'low'. */
  good: string
  /** The ends of the question's scale, where the measure leaves them open. */
  from: number | null
  to: number | null
  value: number | null
  promoters: number | null
  passives: number | null
  detractors: number | null
  satisfied: number | null
  /** How many answered. */
  n: number | null
  target: number | null
  /** ISO date, or empty. */
  date: string
  source: string
}

const MOST = 1e9
const ENDS: readonly Choice[] = [
  { value: 'high', label: 'indicator.good.high' },
  { value: 'low', label: 'indicator.good.low' },
]

const count = (name: string, label: Field['label'], measure: string): Field => ({
  name,
  label,
  type: 'number',
  min: 0,
  max: MOST,
  step: 1,
  optional: true,
  when: { field: 'measure', is: [measure] },
})
const OPEN = { field: 'measure', is: ['csat', 'own'] }
const free = { type: 'number', min: -MOST, max: MOST, optional: true } as const

const counted = (value: unknown) => {
  const number = amount(value, 0, MOST)
  return number === null ? null : Math.round(number)
}

/** A score to be hung on a card. */
export interface NewScore {
  card: CardId
  persona?: PersonaId
  values: Partial<Omit<Indicator, 'type' | 'order' | 'persona'>>
}

export interface Score {
  value: number
  /** How many answered; null where that is not known. */
  n: number | null
}

/** The score from the counts where they are given, else the value as written; null where there is neither. */
export function scoreOf(indicator: Indicator): Score | null {
  const { least, most } = measureOf(indicator.measure)
  const { promoters, passives, detractors, satisfied, n } = indicator
  if (indicator.measure === 'nps' && promoters !== null && detractors !== null) {
    const counts = { promoters, passives: passives ?? 0, detractors }
    const value = npsOf(counts)
    if (value !== null) return { value, n: promoters + counts.passives + detractors }
  }
  if (indicator.measure === 'csat' && satisfied !== null && n !== null) {
    const value = csatOf(satisfied, n)
    if (value !== null) return { value, n }
  }
  const value = amount(indicator.value, least, most)
  return value === null ? null : { value, n }
}

/** Which end is good, for an own measure too. */
export function goodEnd(indicator: Pick<Indicator, 'measure' | 'good'>): 'high' | 'low' {
  if (indicator.measure === 'own') return indicator.good === 'low' ? 'low' : 'high'
  return measureOf(indicator.measure).good
}

/** The name under which scores may be put together: an own measure by its own name. */
export function measureName(indicator: Pick<Indicator, 'measure' | 'name'>, t: Translate): string {
  return indicator.measure === 'own' && indicator.name.trim() ? indicator.name : t(measureOf(indicator.measure).short)
}

/** A score in the person's language: +24, 71 %, 5.2. */
export function writtenScore(measure: string, value: number, t: Translate): string {
  const { written } = measureOf(measure)
  if (written === 'signed') return signed(Math.round(value), t)
  if (written === 'percent') return t('number.percent', { value: Math.round(value) })
  const rounded = Math.round(value * 10) / 10
  return rounded < 0 ? signed(rounded, t) : t('number.plain', { value: rounded })
}

/** A score that is just the target meets it. */
export function meetsTarget(value: number, target: number, good: 'high' | 'low'): boolean {
  return good === 'high' ? value >= target : value <= target
}

export const indicator: AttachmentKind<Indicator> = {
  type: 'indicator',
  label: 'indicator.label',
  plural: 'indicator.plural',
  hint: 'indicator.hint',
  icon: 'gauge',
  many: true,
  perPersona: true,
  ofTouchpoint: true,
  place: { at: 'marks', weight: 45 },
  fields: [
    { name: 'measure', label: 'indicator.measure', type: 'choice', options: MEASURES },
    { name: 'name', label: 'indicator.name', type: 'text', when: { field: 'measure', is: ['own'] } },
    { name: 'good', label: 'indicator.good', type: 'choice', options: ENDS, when: { field: 'measure', is: ['own'] } },
    { ...free, name: 'from', label: 'indicator.from', step: 1, when: OPEN },
    { ...free, name: 'to', label: 'indicator.to', step: 1, when: OPEN },
    count('promoters', 'indicator.promoters', 'nps'),
    count('passives', 'indicator.passives', 'nps'),
    count('detractors', 'indicator.detractors', 'nps'),
    count('satisfied', 'indicator.satisfied', 'csat'),
    { ...free, name: 'value', label: 'indicator.value', hint: 'indicator.value.hint', step: 0.1 },
    { name: 'n', label: 'indicator.n', type: 'number', min: 0, max: MOST, step: 1, optional: true },
    { ...free, name: 'target', label: 'indicator.target', step: 0.1 },
    { name: 'date', label: 'indicator.date', type: 'date' },
    { name: 'source', label: 'indicator.source', type: 'text' },
  ],
  initial: {
    type: 'indicator',
    measure: 'nps',
    name: '',
    good: 'high',
    from: null,
    to: null,
    value: null,
    promoters: null,
    passives: null,
    detractors: null,
    satisfied: null,
    n: null,
    target: null,
    date: '',
    source: '',
  },
  read: readIndicator,
  badge(value, t) {
    const score = scoreOf(value)
    if (!score) return { mark: 'icon', icon: 'gauge', tone: 'plain' }
    const { target } = value
    const tone = target === null ? 'plain' : meetsTarget(score.value, target, goodEnd(value)) ? 'good' : 'low'
    return { mark: 'icon', icon: 'gauge', tone, text: writtenScore(value.measure, score.value, t) }
  },
  summary(value, t) {
    const name = measureName(value, t)
    const score = scoreOf(value)
    if (!score) return t('indicator.none', { name })
    const words = [t('indicator.summary', { name, value: writtenScore(value.measure, score.value, t) })]
    if (score.n !== null) words.push(t('indicator.answers', { count: score.n }))
    if (value.target !== null) {
      const target = writtenScore(value.measure, value.target, t)
      const met = meetsTarget(score.value, value.target, goodEnd(value))
      words.push(t(met ? 'indicator.target.met' : 'indicator.target.missed', { target }))
    }
    return joined([...words, value.date, value.source])
  },
}

function readIndicator(raw: Record<string, unknown>): Omit<Indicator, 'order' | 'persona'> {
  const measure = String(oneOf(raw.measure, MEASURES, 'own'))
  const { least, most } = measureOf(measure)
  return {
    type: 'indicator',
    measure,
    name: text(raw.name),
    good: String(oneOf(raw.good, ENDS, 'high')),
    from: amount(raw.from, -MOST, MOST),
    to: amount(raw.to, -MOST, MOST),
    value: amount(raw.value, least, most),
    promoters: counted(raw.promoters),
    passives: counted(raw.passives),
    detractors: counted(raw.detractors),
    satisfied: counted(raw.satisfied),
    n: counted(raw.n),
    target: amount(raw.target, least, most),
    date: isoDate(raw.date),
    source: text(raw.source),
  }
}
