/** The share of customers who meet a touchpoint: not every touchpoint is met by everyone (Rosenbaum et al. 2017). */
import type { Attachment } from '../model/journeyMap'
import { joined, amount, type AttachmentKind, text } from './attachmentKind'

export interface Reach extends Attachment {
  type: 'reach'
  /** 0 to 100. */
  percent: number
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
    { name: 'percent', label: 'reach.percent', type: 'number', min: 0, max: 100, step: 1, unit: '%' },
    { name: 'source', label: 'reach.source', type: 'text' },
  ],
  initial: { type: 'reach', percent: 100, source: '' },
  read: (raw) => {
    const percent = amount(raw.percent, 0, 100)
    return percent === null ? null : { type: 'reach', percent, source: text(raw.source) }
  },
  badge: (value, t) => ({
    mark: 'icon',
    icon: 'users',
    tone: 'plain',
    text: t('number.percent', { value: Math.round(value.percent) }),
  }),
  summary: (value, t) => joined([t('reach.summary', { value: value.percent }), value.source]),
}
