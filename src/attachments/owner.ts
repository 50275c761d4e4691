/** The area of the organisation behind a touchpoint, and the people who make it happen. */
import type { Attachment } from '../model/journeyMap'
import { joined, type AttachmentKind, text } from './attachmentKind'

export interface Owner extends Attachment {
  type: 'owner'
  area: string
  people: string
}

export const owner: AttachmentKind<Owner> = {
  type: 'owner',
  label: 'owner.label',
  plural: 'owner.plural',
  hint: 'owner.hint',
  icon: 'building-2',
  many: true,
  perPersona: false,
  place: { at: 'marks', weight: 60 },
  fields: [
    { name: 'area', label: 'owner.area', type: 'text' },
    { name: 'people', label: 'owner.people', type: 'text' },
  ],
  initial: { type: 'owner', area: '', people: '' },
  read: (raw) => ({
    type: 'owner',
    area: text(raw.area),
    people: text(raw.people),
  }),
  badge: () => ({ mark: 'icon', icon: 'building-2', tone: 'plain' }),
  summary: (value, t) => joined([value.area, value.people]) || t('owner.label'),
}
