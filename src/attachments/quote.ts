/** What a customer said, word for word. */
import type { Attachment } from '../model/journeyMap'
import { joined, type AttachmentKind, text } from './attachmentKind'

export interface Quote extends Attachment {
  type: 'quote'
  text: string
  who: string
}

export const quote: AttachmentKind<Quote> = {
  type: 'quote',
  label: 'quote.label',
  plural: 'quote.plural',
  hint: 'quote.hint',
  icon: 'quote',
  many: true,
  perPersona: true,
  place: { at: 'marks', weight: 50 },
  fields: [
    {
      name: 'text',
      label: 'quote.text',
      type: 'text',
      long: true,
      voice: true,
    },
    { name: 'who', label: 'quote.who', type: 'text' },
  ],
  initial: { type: 'quote', text: '', who: '' },
  read: (raw) => ({ type: 'quote', text: text(raw.text), who: text(raw.who) }),
  says: (value) => value.text.trim() !== '',
  badge: () => ({ mark: 'icon', icon: 'quote', tone: 'plain' }),
  summary: (value, t) =>
    value.text.trim() === ''
      ? joined([t('attachment.unsaid'), value.who])
      : t('quote.summary', { text: value.text, who: value.who.trim() || t('quote.someone') }),
}
