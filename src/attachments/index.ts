/** The registry of what can hang on a card, in the order in which the inspector shows it. */
import type { AttachmentKind } from './attachmentKind'
import { brightSpot } from './brightSpot'
import { delivery } from './delivery'
import { duration } from './duration'
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

/** By type; each kind is one line here. */
const KINDS = {
  emotion,
  moment: momentOfTruth,
  evidence,
  pain: painPoint,
  bright: brightSpot,
  opportunity,
  promise,
  indicator,
  delivery,
  criteria: fiveCriteria,
  reach,
  duration,
  quote,
  owner,
  picture,
}

/** The exact value of each type. */
export type AttachmentValues = {
  [T in keyof typeof KINDS]: (typeof KINDS)[T] extends AttachmentKind<infer V> ? V : never
}

/** A kind is only ever handed values that its own `read` made, so the list may forget the exact types. */
export const ATTACHMENT_KINDS = Object.values(KINDS) as unknown as readonly AttachmentKind[]

const byType = new Map(ATTACHMENT_KINDS.map((entry) => [entry.type, entry]))

/** Undefined for what a newer or foreign file may call a kind. */
export function attachmentKind(type: string): AttachmentKind | undefined {
  return byType.get(type)
}
