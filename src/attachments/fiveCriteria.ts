/** Five things that set an experience apart (Strativity): easy, teaching, creative, delightful, individual; 0 to 5 each. */
import type { MessageKey } from '../i18n/words'
import type { Attachment } from '../model/journeyMap'
import { amount, type AttachmentKind } from './attachmentKind'

export interface FiveCriteria extends Attachment {
  type: 'criteria'
  /** 0 not at all … 5 fully; null was not judged. */
  easy: number | null
  teaches: number | null
  creates: number | null
  delights: number | null
  individual: number | null
}

export const CRITERIA = ['easy', 'teaches', 'creates', 'delights', 'individual'] as const
export type Criterion = (typeof CRITERIA)[number]

export const CRITERION_LABELS: Readonly<Record<Criterion, MessageKey>> = {
  easy: 'criteria.easy',
  teaches: 'criteria.teaches',
  creates: 'criteria.creates',
  delights: 'criteria.delights',
  individual: 'criteria.individual',
}

const HINTS: Readonly<Record<Criterion, MessageKey>> = {
  easy: 'criteria.easy.hint',
  teaches: 'criteria.teaches.hint',
  creates: 'criteria.creates.hint',
  delights: 'criteria.delights.hint',
  individual: 'criteria.individual.hint',
}

const score = (value: unknown) => {
  const number = amount(value, 0, 5)
  return number === null ? null : Math.round(number)
}

export const fiveCriteria: AttachmentKind<FiveCriteria> = {
  type: 'criteria',
  label: 'criteria.label',
  plural: 'criteria.plural',
  hint: 'criteria.hint',
  icon: 'pentagon',
  many: false,
  perPersona: false,
  ofTouchpoint: true,
  place: { at: 'marks', weight: 75 },
  fields: CRITERIA.map((name) => ({
    name,
    label: CRITERION_LABELS[name],
    hint: HINTS[name],
    type: 'scale',
    min: 0,
    max: 5,
    low: 'criteria.low',
    high: 'criteria.high',
    optional: true,
  })),
  initial: { type: 'criteria', easy: null, teaches: null, creates: null, delights: null, individual: null },
  read: (raw) => ({
    type: 'criteria',
    easy: score(raw.easy),
    teaches: score(raw.teaches),
    creates: score(raw.creates),
    delights: score(raw.delights),
    individual: score(raw.individual),
  }),
  badge: (value, t) => {
    const scores = CRITERIA.flatMap((name) => value[name] ?? [])
    const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length
    return {
      mark: 'icon',
      icon: 'pentagon',
      tone: 'plain',
      ...(scores.length > 0 && { text: t('number.plain', { value: Math.round(mean * 10) / 10 }) }),
    }
  },
  summary: (value, t) =>
    CRITERIA.flatMap((name) => {
      const judged = value[name]
      return judged === null ? [] : [t('criteria.summary', { criterion: t(CRITERION_LABELS[name]), value: judged })]
    }).join(', ') || t('criteria.none'),
}
