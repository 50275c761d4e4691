/** The registry of what can hang on a card, in the order in which the inspector shows it. */
import type { Attachment } from '../model/journeyMap'
import type { AttachmentKind } from './attachmentKind'
import { brightSpot } from './brightSpot'
import { emotion } from './emotion'
import { evidence } from './evidence'
import { momentOfTruth } from './momentOfTruth'
import { opportunity } from './opportunity'
import { owner } from './owner'
import { painPoint } from './painPoint'
import { quote } from './quote'

/** A kind is only ever handed values that its own `read` made, so the registry may forget the exact type. */
const kind = <V extends Attachment>(exact: AttachmentKind<V>) => exact as unknown as AttachmentKind

export const ATTACHMENT_KINDS: readonly AttachmentKind[] = [
  kind(emotion),
  kind(momentOfTruth),
  kind(evidence),
  kind(painPoint),
  kind(brightSpot),
  kind(opportunity),
  kind(quote),
  kind(owner),
]

const byType = new Map(ATTACHMENT_KINDS.map((entry) => [entry.type, entry]))

export function attachmentKind(type: string): AttachmentKind | undefined {
  return byType.get(type)
}
