/** Hangs something on cards; where a card bears one of its kind only, that one is changed. */
import type { Draft } from 'immer'
import { attachmentKind } from '../attachments/index'
import type { AttachmentKind } from '../attachments/attachmentKind'
import type { Attachment, AttachmentId, Card, CardId, FieldValue, JourneyMap, PersonaId } from '../model/journeyMap'
import { insertionAt } from '../model/order'
import { type AttachmentEntry, attachmentsOf } from '../model/queries'
import type { Command, Plan, Snapshot } from './command'
import { clean } from './written'

export interface Attach {
  cards: readonly CardId[]
  type: string
  values?: Record<string, FieldValue>
  /** Whom it speaks of; everyone where absent. */
  persona?: PersonaId
}

export const attach: Command<Attach> = {
  id: 'attachment.attach',
  label: 'attachment.attach',
  group: 'attach',
  icon: 'paperclip',
  bare: false,
  plan: attached,
}

export function attached(now: Snapshot, { cards, type, values = {}, persona }: Attach): Plan | null {
  const { map } = now
  const kind = attachmentKind(type)
  const whose = kind?.perPersona ? persona : undefined
  if (!kind || (whose !== undefined && !map.personas[whose])) return null
  const writes = cards.flatMap((id) => {
    const card = map.cards[id]
    const old = card && borne(card, kind, whose)
    const value = card && kind.read({ ...kind.initial, ...old, ...values })
    if (!card || !value) return []
    const order = old?.order ?? insertionAt(attachmentsOf(card), attachmentsOf(card).length).keys.join('')
    const made = attachmentOf({ ...value, type, order }, whose)
    if (old && same(made, attachmentOf(old, whose))) return []
    return [{ card: id, id: old?.id ?? now.newId(), value: made }]
  })
  if (writes.length === 0) return null
  return {
    change: (map) => hang(map, writes),
    said: { key: 'said.attached', params: { count: writes.length } },
  }
}

export interface Hanging {
  card: CardId
  id: AttachmentId
  value: Attachment
}

/** Writes attachments down on their cards, new or instead of what had the same id. */
export function hang(map: Draft<JourneyMap>, writes: readonly Hanging[]): void {
  for (const { card, id, value } of writes) {
    const attachments = map.cards[card]?.attachments
    if (attachments) attachments[id] = value
  }
}

/** What a card bears already in the place that the new one would take. */
function borne(card: Card, kind: AttachmentKind, persona: PersonaId | undefined): AttachmentEntry | undefined {
  return kind.many ? undefined : attachmentsOf(card, kind.type).find((entry) => entry.persona === persona)
}

/** An attachment as a card may bear it, with the persona that it speaks of or without the field. */
export function attachmentOf(value: Attachment, persona: PersonaId | undefined): Attachment {
  const made: Attachment = { type: value.type, order: value.order }
  for (const [name, field] of Object.entries(value)) {
    const kept = clean(field)
    if (name !== 'id' && name !== 'persona' && kept !== undefined) made[name] = kept
  }
  return persona === undefined ? made : { ...made, persona }
}

export function same(a: Attachment, b: Attachment): boolean {
  const fields = Object.keys(b)
  return fields.length === Object.keys(a).length && fields.every((field) => a[field] === b[field])
}
