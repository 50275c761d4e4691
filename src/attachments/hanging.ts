/** What hangs on a card, by type and exactly typed: each value is rebuilt by its kind, so that no reading meets foreign data. */
import type { AttachmentId, Card } from '../model/journeyMap'
import { attachmentsOf } from '../model/queries'
import { ATTACHMENT_KINDS, attachmentKind, type AttachmentValues } from './index'

export type Hanging<T extends keyof AttachmentValues> = AttachmentValues[T] & { id: AttachmentId }
/** What hangs on a card by type, each list in order and empty where it bears none. */
export type Hung = { readonly [T in keyof AttachmentValues]: readonly Hanging<T>[] } & {
  /** The types of what hangs there and says nothing yet: the lists above are without it. */
  readonly unsaid: readonly string[]
}

/** One shape for all cards, so that thousands of them are read quickly. */
const BARE: Readonly<Record<string, never[]>> = Object.fromEntries(
  [...ATTACHMENT_KINDS.map(({ type }) => type), 'unsaid'].map((type) => [type, []]),
)
const known = new WeakMap<Card['attachments'], Hung>()

/** Worked out once for each record of attachments. */
export function hungOn(card: Card): Hung {
  const remembered = known.get(card.attachments)
  if (remembered) return remembered
  const hung: Record<string, unknown[]> = { ...BARE }
  const unsaid: string[] = []
  for (const entry of attachmentsOf(card)) {
    const kind = attachmentKind(entry.type)
    const value = kind?.read(entry)
    const before = hung[entry.type]
    if (!kind || !value || !before) continue
    if (kind.says && !kind.says({ ...value, type: entry.type, order: entry.order })) {
      unsaid.push(entry.type)
      continue
    }
    const whole: Record<string, unknown> = { ...value, id: entry.id, order: entry.order }
    if (typeof entry.persona === 'string') whole.persona = entry.persona
    if (before.length > 0) before.push(whole)
    else hung[entry.type] = [whole]
  }
  if (unsaid.length > 0) hung.unsaid = unsaid
  known.set(card.attachments, hung as unknown as Hung)
  return hung as unknown as Hung
}
