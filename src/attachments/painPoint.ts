/** What hurts at a touchpoint, how much, and who told us. */
import type { Attachment } from '../model/journeyMap'
import { joined, type AttachmentKind, type Badge, text, whole } from './attachmentKind'

export interface PainPoint extends Attachment {
  type: 'pain'
  text: string
  /** 1 to 5; null is not said yet. */
  severity: number | null
  source: string
}

/** Three steps are drawn (outline, half, solid triangle): 1–2 low, 3 middle, 4–5 high. */
export function severityTone(severity: number): 'low' | 'middle' | 'high' {
  return severity >= 4 ? 'high' : severity === 3 ? 'middle' : 'low'
}

/** A triangle says how severe; where nobody said it, the bare sign stands. */
export function severityBadge(severity: number | null): Badge {
  if (severity === null) return { mark: 'icon', icon: 'triangle-alert', tone: 'plain' }
  return { mark: 'triangle', tone: severityTone(severity) }
}

export const painPoint: AttachmentKind<PainPoint> = {
  type: 'pain',
  label: 'pain.label',
  plural: 'pain.plural',
  hint: 'pain.hint',
  icon: 'triangle-alert',
  many: true,
  perPersona: true,
  place: { at: 'marks', weight: 20 },
  fields: [
    { name: 'text', label: 'pain.text', type: 'text', long: true },
    {
      name: 'severity',
      label: 'pain.severity',
      type: 'scale',
      min: 1,
      max: 5,
      low: 'pain.severity.low',
      high: 'pain.severity.high',
      optional: true,
    },
    { name: 'source', label: 'pain.source', type: 'text' },
  ],
  initial: { type: 'pain', text: '', severity: null, source: '' },
  read: (raw) => ({
    type: 'pain',
    text: text(raw.text),
    severity: whole(raw.severity, 1, 5, null),
    source: text(raw.source),
  }),
  says: (value) => value.text.trim() !== '' || value.severity !== null,
  badge: ({ severity }) => severityBadge(severity),
  summary: (value, t) => {
    if (value.text.trim() === '' && value.severity === null) return t('attachment.unsaid')
    return joined([value.text, t(value.severity === null ? 'pain.unsaid' : `pain.${severityTone(value.severity)}`)])
  },
}
