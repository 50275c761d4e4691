/** The share of customers who meet a touchpoint: not every touchpoint is met by everyone (Rosenbaum et al. 2017). */
import type { Attachment } from '../model/journeyMap'
import { joined, amount, type AttachmentKind, text } from './attachmentKind'

export interface Reach extends Attachment {
  type: 'reach'
  /** 0 to 100; null is not said yet. */
  percent: number | null
  source: string
}

export const reach: AttachmentKind<Reach> = {
  type: 'reach',
  label: 'reach.label',
  plural: 'reach.plural',
  hint: 'reach.hint',
  icon: 'users',
  many: false,
  perPersona: true,
  ofTouchpoint: true,
  place: { at: 'marks', weight: 70 },
  fields: [
    { name: 'percent', label: 'reach.percent', type: 'number', min: 0, max: 100, step: 1, unit: '%', optional: true },
    { name: 'source', label: 'reach.source', type: 'text' },
  ],
  initial: { type: 'reach', percent: null, source: '' },
  read: (raw) => ({ type: 'reach', percent: amount(raw.percent, 0, 100), source: text(raw.source) }),
  says: ({ percent }) => percent !== null,
  badge: (value, t) => ({
    mark: 'icon',
    icon: 'users',
    tone: 'plain',
    text:
      value.percent === null ? t('attachment.unsaid.short') : t('number.percent', { value: Math.round(value.percent) }),
  }),
  summary: (value, t) =>
    joined([
      value.percent === null ? t('attachment.unsaid') : t('reach.summary', { value: value.percent }),
      value.source,
    ]),
}
