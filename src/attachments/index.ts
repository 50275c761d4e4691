/** The registry of what can hang on a card, in the order in which the inspector shows it. */
import type { Attachment } from '../model/journeyMap'
import type { AttachmentKind } from './attachmentKind'
import { brightSpot } from './brightSpot'
import { delivery } from './delivery'
import { emotion } from './emotion'
import { evidence } from './evidence'
import { fiveCriteria } from './fiveCriteria'
import { indicator } from './indicator'
import { momentOfTruth } from './momentOfTruth'
import { opportunity } from './opportunity'
import { owner } from './owner'
import { painPoint } from './painPoint'
import { picture } from './picture'
import { promise } from './promise'
import { quote } from './quote'
import { reach } from './reach'

/** A kind is only ever handed values that its own `read` made, so the registry may forget the exact type. */
const kind = <V extends Attachment>(exact: AttachmentKind<V>) => exact as unknown as AttachmentKind

export const ATTACHMENT_KINDS: readonly AttachmentKind[] = [
  kind(emotion),
  kind(momentOfTruth),
  kind(evidence),
  kind(painPoint),
  kind(brightSpot),
  kind(opportunity),
  kind(promise),
  kind(indicator),
  kind(delivery),
  kind(fiveCriteria),
  kind(reach),
  kind(quote),
  kind(owner),
  kind(picture),
]

const byType = new Map(ATTACHMENT_KINDS.map((entry) => [entry.type, entry]))

export function attachmentKind(type: string): AttachmentKind | undefined {
  return byType.get(type)
}
