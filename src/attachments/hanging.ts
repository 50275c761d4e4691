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

const NONE: readonly never[] = []
const known = new WeakMap<Card['attachments'], ReadonlyMap<string, readonly unknown[]>>()

function sortedOut(card: Card): ReadonlyMap<string, readonly unknown[]> {
  const remembered = known.get(card.attachments)
  if (remembered) return remembered
  const byType = new Map<string, unknown[]>()
  for (const entry of attachmentsOf(card)) {
    const value = attachmentKind(entry.type)?.read(entry)
    if (!value) continue
    const { id, order, persona } = entry
    const whole = { ...value, id, order, ...(typeof persona === 'string' ? { persona } : {}) }
    const group = byType.get(entry.type)
    if (group) group.push(whole)
    else byType.set(entry.type, [whole])
  }
  known.set(card.attachments, byType)
  return byType
}

/** The attachments of one type, in order. */
export function hanging<T extends keyof Values>(card: Card, type: T): readonly Hanging<T>[] {
  return (sortedOut(card).get(type) as readonly Hanging<T>[] | undefined) ?? NONE
}
