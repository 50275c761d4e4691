/** The attachments that one form writes: the same one on each of the chosen cards. */
import type { AttachmentKind } from '../../attachments/attachmentKind'
import { attach } from '../../commands/attach'
import { type AttachmentRef, changeAttachment } from '../../commands/changeAttachment'
import type { Editor, EditorState } from '../../editor/editor'
import type { Attachment, CardId, FieldValue, PersonaId } from '../../model/journeyMap'
import { hungOn } from './hung'

export interface Target {
  kind: AttachmentKind
  cards: readonly CardId[]
  /** Those that there are; fewer than the cards where some bear none yet. */
  refs: readonly AttachmentRef[]
  persona?: PersonaId | undefined
}

/** Several cards say different things. */
export const MIXED = Symbol('mixed')
export type Shared = FieldValue | typeof MIXED | undefined

/** An attachment of the kind as it is when nothing but these values is known. */
export function sample(kind: AttachmentKind, values: Record<string, FieldValue> = {}): Attachment {
  return { ...kind.initial, ...values, type: kind.type, order: '' }
}

/** What the refs say in common; undefined where there are none. */
export function sharedValue({ map }: EditorState, refs: readonly AttachmentRef[], field: string): Shared {
  let shared: Shared
  for (const [i, { card, id }] of refs.entries()) {
    const value = map.cards[card]?.attachments[id]?.[field]
    if (i === 0) shared = value
    else if (value !== shared) return MIXED
  }
  return shared
}

/** What the form shows: missing on some of the cards is a difference too. */
export function targetValue(state: EditorState, { kind, cards, refs }: Target, field: string): Shared {
  if (!kind.many && refs.length > 0 && refs.length < cards.length) return MIXED
  return sharedValue(state, refs, field)
}

/** The first of the attachments, as the form's stand-in for all of them. */
export function firstValue({ map }: EditorState, refs: readonly AttachmentRef[]): Attachment | undefined {
  const [ref] = refs
  return ref && map.cards[ref.card]?.attachments[ref.id]
}

/** Writes the values on every card, hanging the attachment where it is missing. One step of the history. */
export function write(editor: Editor, target: Target, values: Record<string, FieldValue>): void {
  const { kind, cards, refs, persona } = target
  if (refs.length === cards.length || (kind.many && refs.length > 0)) editor.run(changeAttachment, { refs, values })
  else editor.run(attach, { cards, type: kind.type, values, ...(persona !== undefined && { persona }) })
}

/** The one attachment of a kind on each card that bears it, for a persona or for everyone. */
export function singleRefs(
  state: EditorState,
  cards: readonly CardId[],
  type: string,
  persona: PersonaId | undefined,
): AttachmentRef[] {
  const refs: AttachmentRef[] = []
  let last: CardId | null = null
  for (const { card, entry } of hungOn(state, cards, type)) {
    if (card === last || entry.persona !== persona) continue
    refs.push({ card, id: entry.id })
    last = card
  }
  return refs
}

export function sameRefs(a: readonly AttachmentRef[], b: readonly AttachmentRef[]): boolean {
  return a === b || (a.length === b.length && a.every((ref, i) => ref.card === b[i]?.card && ref.id === b[i]?.id))
}
