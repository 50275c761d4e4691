/** A picture of the touchpoint. The map holds its name only: the picture itself is stored apart and carried inside exports. */
import type { Attachment } from '../model/journeyMap'
import { isPictureName } from '../model/queries'
import { joined, type AttachmentKind, text, whole } from './attachmentKind'

export interface Picture extends Attachment {
  type: 'picture'
  /** The hash of its bytes; empty while none is chosen. */
  hash: string
  /** What it shows, in words, for those who do not see it. */
  alt: string
  /** In pixels; 0 while none is chosen. */
  width: number
  height: number
}

const LARGEST = 16_384

export const picture: AttachmentKind<Picture> = {
  type: 'picture',
  label: 'picture.label',
  plural: 'picture.plural',
  hint: 'picture.hint',
  icon: 'image',
  many: false,
  perPersona: false,
  place: { at: 'strip', weight: 65 },
  fields: [
    { name: 'hash', label: 'picture.file', type: 'picture', width: 'width', height: 'height' },
    { name: 'alt', label: 'picture.alt', hint: 'picture.alt.hint', type: 'text' },
  ],
  initial: { type: 'picture', hash: '', alt: '', width: 0, height: 0 },
  read: (raw) => ({
    type: 'picture',
    hash: isPictureName(raw.hash) ? raw.hash : '',
    alt: text(raw.alt),
    width: whole(raw.width, 0, LARGEST, 0),
    height: whole(raw.height, 0, LARGEST, 0),
  }),
  says: (value) => value.hash !== '',
  // Nothing to be seen: nothing is shown.
  badge: (value) => (value.hash === '' ? null : { mark: 'icon', icon: 'image', tone: 'plain' }),
  summary: (value, t) =>
    value.hash === '' ? joined([t('picture.none'), value.alt]) : value.alt.trim() || t('picture.unnamed'),
}
