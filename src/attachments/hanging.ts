/** What hangs on a card, by type and exactly typed: each value is rebuilt by its kind, so that no reading meets foreign data. */
import type { AttachmentId, Card } from '../model/journeyMap'
import { attachmentsOf } from '../model/queries'
import { ATTACHMENT_KINDS, attachmentKind, type AttachmentValues } from './index'

export type Hanging<T extends keyof AttachmentValues> = AttachmentValues[T] & { id: AttachmentId }
/** What hangs on a card by type, each list in order and empty where it bears none. */
export type Hung = { readonly [T in keyof AttachmentValues]: readonly Hanging<T>[] }

/** One shape for all cards, so that thousands of them are read quickly. */
const BARE = Object.fromEntries(ATTACHMENT_KINDS.map(({ type }) => [type, []])) as unknown as Hung
const known = new WeakMap<Card['attachments'], Hung>()

/** Worked out once for each record of attachments. */
export function hungOn(card: Card): Hung {
  const remembered = known.get(card.attachments)
  if (remembered) return remembered
  const hung: Record<string, readonly unknown[]> = { ...BARE }
  for (const entry of attachmentsOf(card)) {
    const value = attachmentKind(entry.type)?.read(entry)
    const before = hung[entry.type]
    if (!value || !before) continue
    const { id, order, persona } = entry
    const whole = { ...value, id, order, ...(typeof persona === 'string' ? { persona } : {}) }
    hung[entry.type] = [...before, whole]
  }
  known.set(card.attachments, hung as Hung)
  return hung as Hung
}
