/** What hangs on a card, by type and exactly typed: each value is rebuilt by its kind, so that no reading meets foreign data. */
import type { AttachmentId, Card } from '../model/journeyMap'
import { attachmentsOf } from '../model/queries'
import type { BrightSpot } from './brightSpot'
import type { Delivery } from './delivery'
import type { Emotion } from './emotion'
import type { Evidence } from './evidence'
import type { FiveCriteria } from './fiveCriteria'
import { attachmentKind } from './index'
import type { Indicator } from './indicator'
import type { MomentOfTruth } from './momentOfTruth'
import type { Opportunity } from './opportunity'
import type { PainPoint } from './painPoint'
import type { PromiseKept } from './promise'
import type { Reach } from './reach'

interface Values {
  emotion: Emotion
  moment: MomentOfTruth
  evidence: Evidence
  pain: PainPoint
  bright: BrightSpot
  opportunity: Opportunity
  promise: PromiseKept
  indicator: Indicator
  delivery: Delivery
  criteria: FiveCriteria
  reach: Reach
}

export type Hanging<T extends keyof Values> = Values[T] & { id: AttachmentId }
/** What hangs on a card by type, each list in order and empty where it bears none. */
export type Hung = { readonly [T in keyof Values]: readonly Hanging<T>[] }

/** One shape for all cards, so that thousands of them are read quickly. */
const BARE: Hung = {
  emotion: [],
  moment: [],
  evidence: [],
  pain: [],
  bright: [],
  opportunity: [],
  promise: [],
  indicator: [],
  delivery: [],
  criteria: [],
  reach: [],
}
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
