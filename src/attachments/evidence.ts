/** Where the knowledge of a touchpoint comes from; what is only assumed is drawn dashed. */
import type { Attachment } from '../model/journeyMap'
import { joined, type AttachmentKind, type Choice, isoDate, oneOf, text } from './attachmentKind'

export interface Evidence extends Attachment {
  type: 'evidence'
  /** One of `EVIDENCE_LEVELS`; empty is not said yet. */
  level: string
  source: string
  /** ISO date, or empty. */
  date: string
}

const ASSUMED = {
  value: 'assumed',
  label: 'evidence.assumed',
  hint: 'evidence.assumed.hint',
  icon: 'circle-dashed',
} as const

export const EVIDENCE_LEVELS: readonly (Choice & { icon: string })[] = [
  ASSUMED,
  { value: 'reported', label: 'evidence.reported', hint: 'evidence.reported.hint', icon: 'message-square' },
  { value: 'observed', label: 'evidence.observed', hint: 'evidence.observed.hint', icon: 'eye' },
  { value: 'measured', label: 'evidence.measured', hint: 'evidence.measured.hint', icon: 'ruler' },
]

const levelOf = (value: unknown) => EVIDENCE_LEVELS.find((level) => level.value === value)

export const evidence: AttachmentKind<Evidence> = {
  type: 'evidence',
  label: 'evidence.label',
  plural: 'evidence.plural',
  hint: 'evidence.hint',
  icon: 'eye',
  many: false,
  perPersona: false,
  place: { at: 'end', weight: 0 },
  fields: [
    {
      name: 'level',
      label: 'evidence.level',
      type: 'choice',
      options: EVIDENCE_LEVELS,
      optional: true,
    },
    { name: 'source', label: 'evidence.source', type: 'text' },
    { name: 'date', label: 'evidence.date', type: 'date' },
  ],
  initial: { type: 'evidence', level: '', source: '', date: '' },
  read: (raw) => ({
    type: 'evidence',
    // A word that nobody knows vouches for nothing.
    level: String(oneOf(raw.level, EVIDENCE_LEVELS, raw.level ? ASSUMED.value : '')),
    source: text(raw.source),
    date: isoDate(raw.date),
  }),
  says: ({ level }) => level !== '',
  badge: (value) => ({ mark: 'icon', icon: levelOf(value.level)?.icon ?? 'circle-help', tone: 'plain' }),
  summary: (value, t) => joined([t(levelOf(value.level)?.label ?? 'attachment.unsaid'), value.source, value.date]),
}
