/** How the customer feels at a touchpoint: a valence from −2 to +2 and, where known, the feeling's name. */
import type { Attachment } from '../model/journeyMap'
import { joined, type AttachmentKind, suggested, text, whole } from './attachmentKind'
import { FEELINGS } from './feelings'

export interface Emotion extends Attachment {
  type: 'emotion'
  /** −2 very bad … +2 very good. */
  valence: number
  /** The value of one of the suggested feelings, or own words. */
  feeling: string
}

export const VALENCES = [-2, -1, 0, 1, 2] as const

export const VALENCE_LABELS = {
  [-2]: 'emotion.m2',
  [-1]: 'emotion.m1',
  0: 'emotion.z0',
  1: 'emotion.p1',
  2: 'emotion.p2',
} as const

/** The word for a valence, rounded to the nearest of the five. */
export function valenceLabel(valence: number) {
  return VALENCE_LABELS[whole(valence, -2, 2, 0) as keyof typeof VALENCE_LABELS]
}

export const emotion: AttachmentKind<Emotion> = {
  type: 'emotion',
  label: 'emotion.label',
  plural: 'emotion.plural',
  hint: 'emotion.hint',
  icon: 'smile',
  many: false,
  perPersona: true,
  ofTouchpoint: true,
  place: { at: 'coin', weight: 0 },
  fields: [
    {
      name: 'valence',
      label: 'emotion.valence',
      type: 'choice',
      options: VALENCES.map((value) => ({
        value,
        label: VALENCE_LABELS[value],
      })),
    },
    { name: 'feeling', label: 'emotion.feeling', type: 'text', suggestions: FEELINGS },
  ],
  initial: { type: 'emotion', valence: 0, feeling: '' },
  read: (raw) =>
    typeof raw.valence === 'number' && Number.isFinite(raw.valence)
      ? {
          type: 'emotion',
          valence: whole(raw.valence, -2, 2, 0),
          feeling: text(raw.feeling),
        }
      : null,
  badge: (value) => ({ mark: 'face', valence: value.valence }),
  summary: (value, t) => joined([t(valenceLabel(value.valence)), suggested(value.feeling, FEELINGS, t)]),
}
