/** What hurts at a touchpoint, how much, and who told us. */
import type { Attachment } from '../model/journeyMap'
import { joined, type AttachmentKind, text, whole } from './attachmentKind'

export interface PainPoint extends Attachment {
  type: 'pain'
  text: string
  /** 1 to 5. */
  severity: number
  source: string
}

/** Three steps are drawn (outline, half, solid triangle): 1–2 low, 3 middle, 4–5 high. */
export function severityTone(severity: number): 'low' | 'middle' | 'high' {
  return severity >= 4 ? 'high' : severity === 3 ? 'middle' : 'low'
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
    },
    { name: 'source', label: 'pain.source', type: 'text' },
  ],
  initial: { type: 'pain', text: '', severity: 3, source: '' },
  read: (raw) => ({
    type: 'pain',
    text: text(raw.text),
    severity: whole(raw.severity, 1, 5, 3),
    source: text(raw.source),
  }),
  badge: (value) => ({ mark: 'triangle', tone: severityTone(value.severity) }),
  summary: (value, t) => joined([value.text, t(`pain.${severityTone(value.severity)}`)]),
}
