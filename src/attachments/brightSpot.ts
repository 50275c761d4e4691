/** What works well at a touchpoint and should be kept. */
import type { Attachment } from '../model/journeyMap'
import { type AttachmentKind, text } from './attachmentKind'

export interface BrightSpot extends Attachment {
  type: 'bright'
  text: string
}

export const brightSpot: AttachmentKind<BrightSpot> = {
  type: 'bright',
  label: 'bright.label',
  plural: 'bright.plural',
  hint: 'bright.hint',
  icon: 'sun',
  many: true,
  perPersona: false,
  place: { at: 'marks', weight: 30 },
  fields: [{ name: 'text', label: 'bright.text', type: 'text', long: true }],
  initial: { type: 'bright', text: '' },
  read: (raw) => ({ type: 'bright', text: text(raw.text) }),
  says: (value) => value.text.trim() !== '',
  badge: () => ({ mark: 'icon', icon: 'sun', tone: 'good' }),
  summary: (value, t) => value.text.trim() || t('attachment.unsaid'),
}
