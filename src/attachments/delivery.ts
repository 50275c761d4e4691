/** How well the team believes that it does at a touchpoint, to be held against what customers say. */
import type { Attachment } from '../model/journeyMap'
import { joined, type AttachmentKind, signed, text, whole } from './attachmentKind'
import { VALENCE_LABELS, VALENCES, valenceLabel } from './emotion'

export interface Delivery extends Attachment {
  type: 'delivery'
  /** −2 very bad … +2 very good, on the scale of the customer's emotion; null is not said yet. */
  believed: number | null
  who: string
}

export const delivery: AttachmentKind<Delivery> = {
  type: 'delivery',
  label: 'delivery.label',
  plural: 'delivery.plural',
  hint: 'delivery.hint',
  icon: 'thumbs-up',
  many: false,
  perPersona: false,
  ofTouchpoint: true,
  place: { at: 'marks', weight: 80 },
  fields: [
    {
      name: 'believed',
      label: 'delivery.believed',
      type: 'choice',
      options: VALENCES.map((value) => ({ value, label: VALENCE_LABELS[value] })),
      optional: true,
    },
    { name: 'who', label: 'delivery.who', type: 'text' },
  ],
  initial: { type: 'delivery', believed: null, who: '' },
  read: (raw) => ({
    type: 'delivery',
    believed: whole(raw.believed, -2, 2, null),
    who: text(raw.who),
  }),
  says: ({ believed }) => believed !== null,
  badge: (value, t) => ({
    mark: 'icon',
    icon: (value.believed ?? 0) < 0 ? 'thumbs-down' : 'thumbs-up',
    tone: 'plain',
    text: value.believed === null ? t('attachment.unsaid.short') : signed(value.believed, t),
  }),
  summary: (value, t) =>
    joined([
      value.believed === null
        ? t('attachment.unsaid')
        : t('delivery.summary', { believed: t(valenceLabel(value.believed)) }),
      value.who,
    ]),
}
