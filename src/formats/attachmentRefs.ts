/** Attachments that name others, as an opportunity names the pains that it answers: their ids do not outlive a foreign file. */
import { refsIn } from '../attachments/attachmentKind'
import { attachmentKind } from '../attachments/index'
import type { Attachment, AttachmentId, Id, JourneyMap } from '../model/journeyMap'

/** The fields of a kind that hold ids: those declared so, and those that nobody is asked for. */
export function refFields(type: string): readonly string[] {
  const kind = attachmentKind(type)
  if (!kind) return []
  const asked = new Set(
    kind.fields.flatMap((field) => (field.type === 'picture' ? [field.name, field.width, field.height] : field.name)),
  )
  const declared = kind.fields.filter((field) => field.type === 'refs').map((field) => field.name)
  const hidden = Object.entries(kind.initial).filter(
    ([name, value]) => name !== 'type' && typeof value === 'string' && !asked.has(name),
  )
  return [...declared, ...hidden.map(([name]) => name)]
}

/** The attachments that others name, numbered. */
export function namedAttachments(map: JourneyMap): ReadonlyMap<AttachmentId, number> {
  const there = new Set(Object.values(map.cards).flatMap((card) => Object.keys(card.attachments)))
  const numbers = new Map<AttachmentId, number>()
  for (const card of Object.values(map.cards)) {
    for (const attachment of Object.values(card.attachments)) {
      for (const name of refFields(attachment.type)) {
        for (const id of refsIn(attachment[name])) {
          if (there.has(id) && !numbers.has(id)) numbers.set(id, numbers.size + 1)
        }
      }
    }
  }
  return numbers
}

/** The fields that name others, each with other names for the same attachments; what is named nowhere is dropped. */
export function renamedRefs(
  attachment: Attachment,
  nameOf: (name: string) => string | number | undefined,
): Record<string, string> {
  return Object.fromEntries(
    refFields(attachment.type).flatMap((field) => {
      const names = refsIn(attachment[field]).flatMap((name) => nameOf(name) ?? [])
      return attachment[field] === undefined || attachment[field] === '' ? [] : [[field, names.join(' ')]]
    }),
  )
}

/** Puts ids in place of the numbers that a file used, in every attachment of a map that is being made. */
export function resolveRefs(attachments: Iterable<Attachment>, ids: ReadonlyMap<number, Id>): void {
  for (const attachment of attachments)
    Object.assign(
      attachment,
      renamedRefs(attachment, (name) => ids.get(Number(name))),
    )
}
