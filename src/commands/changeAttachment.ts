/** Writes values into what hangs on one card or on many. */
import { attachmentKind } from '../attachments/index'
import type { Attachment, AttachmentId, CardId, FieldValue, PersonaId } from '../model/journeyMap'
import { attachmentsOf } from '../model/queries'
import { attachmentOf, hang, same } from './attach'
import type { Command, Snapshot } from './command'
import { mergeKey } from './written'

export interface AttachmentRef {
  card: CardId
  id: AttachmentId
}

interface ChangeAttachment {
  refs: readonly AttachmentRef[]
  values: Record<string, FieldValue>
  /** Whom it speaks of from now on: `null` is everyone, absent is as before. */
  persona?: PersonaId | null
}

export const changeAttachment: Command<ChangeAttachment> = {
  id: 'attachment.change',
  label: 'attachment.change',
  group: 'attach',
  bare: false,
  plan(now, { refs, values, persona }) {
    if (typeof persona === 'string' && !now.map.personas[persona]) return null
    const writes = refs.flatMap((ref) => {
      const value = rewritten(now, ref, values, persona)
      return value ? [{ ...ref, value }] : []
    })
    if (writes.length === 0) return null
    return {
      change: (map) => hang(map, writes),
      merge: mergeKey(
        'attachment',
        refs.map(({ card, id }) => `${card}/${id}`),
        { ...values, persona },
      ),
    }
  },
}

/** The attachment with the new values; null where nothing differs or its place on the card is taken. */
function rewritten(
  { map }: Snapshot,
  { card: on, id }: AttachmentRef,
  values: Record<string, FieldValue>,
  persona: PersonaId | null | undefined,
): Attachment | null {
  const card = map.cards[on]
  const old = card?.attachments[id]
  const kind = old && attachmentKind(old.type)
  const read = kind?.read({ ...old, ...values })
  if (!card || !old || !kind || !read) return null
  const whose = !kind.perPersona || persona === undefined ? old.persona : (persona ?? undefined)
  const taken = attachmentsOf(card, old.type).some((entry) => entry.id !== id && entry.persona === whose)
  if (!kind.many && whose !== old.persona && taken) return null
  const value = attachmentOf({ ...read, type: old.type, order: old.order }, whose)
  return same(old, value) ? null : value
}
