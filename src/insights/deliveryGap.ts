/** The delivery gap: how well the team believes that it does, less what customers feel. */
import type { CardId, JourneyMap, PhaseId } from '../model/journeyMap'
import { phasesOf } from '../model/queries'
import { mean, percent, rounded } from './figures'
import { type Insight, leftOut, type Look, type Reading } from './insight'
import { touchpointsOf, valenceFor } from './standing'

export interface Gap {
  /** The id of a card or a phase; empty for all of them. */
  of: string
  /** −2..+2 each. */
  believed: number
  said: number
  /** Believed less said: above zero the team thinks better of itself than customers do. */
  gap: number
  n: number
  cards: readonly CardId[]
}

export interface DeliveryGap extends Reading {
  /** From the widest. */
  touchpoints: readonly Gap[]
  phases: readonly Gap[]
  /** The means over all touchpoints where both are known; null where there are none. */
  inAll: Gap | null
  /** The share, in whole per cent, of those touchpoints that the team believes good and that customers feel good. */
  believedGood: number | null
  saidGood: number | null
}

function gapOf(of: string, gaps: readonly Gap[]): Gap[] {
  const believed = mean(gaps.map((gap) => gap.believed))
  const said = mean(gaps.map((gap) => gap.said))
  if (believed === null || said === null) return []
  return [{ of, believed, said, gap: believed - said, n: gaps.length, cards: gaps.flatMap((gap) => gap.cards) }]
}

export function deliveryGapOf(map: JourneyMap, look: Look = {}): DeliveryGap {
  const onlyBelieved: CardId[] = []
  const onlySaid: CardId[] = []
  const gaps: Gap[] = []
  const byPhase = new Map<PhaseId, Gap[]>()
  for (const touchpoint of touchpointsOf(map, look)) {
    const { id } = touchpoint.card
    const believed = touchpoint.hung.delivery[0]?.believed ?? null
    const said = valenceFor(touchpoint, look.personas)
    if (believed === null) {
      if (said !== null) onlySaid.push(id)
      continue
    }
    if (said === null) {
      onlyBelieved.push(id)
      continue
    }
    const gap = { of: id, believed, said, gap: believed - said, n: 1, cards: [id] }
    gaps.push(gap)
    const inPhase = byPhase.get(touchpoint.phase)
    if (inPhase) inPhase.push(gap)
    else byPhase.set(touchpoint.phase, [gap])
  }
  const touchpoints = [...gaps].sort((a, b) => b.gap - a.gap)
  return {
    n: gaps.length,
    empty: gaps.length > 0 ? null : onlySaid.length > 0 ? 'gap.empty.believed' : 'gap.empty',
    leftOut: [...leftOut('gap.left.said', onlyBelieved), ...leftOut('gap.left.believed', onlySaid)],
    cards: touchpoints.filter((gap) => gap.gap > 0).map((gap) => gap.of),
    touchpoints,
    phases: phasesOf(map.phases).flatMap(({ id }) => gapOf(id, byPhase.get(id) ?? [])),
    inAll: gapOf('', gaps)[0] ?? null,
    believedGood: percent(gaps.filter((gap) => gap.believed > 0).length, gaps.length),
    saidGood: percent(gaps.filter((gap) => gap.said > 0).length, gaps.length),
  }
}

export const deliveryGap: Insight<DeliveryGap> = {
  id: 'delivery-gap',
  label: 'gap.title',
  hint: 'gap.title.hint',
  formula: 'gap.formula',
  compute: deliveryGapOf,
  summary({ empty, believedGood, saidGood, inAll, n }, _map, t) {
    if (empty || believedGood === null || saidGood === null || inAll === null) return t(empty ?? 'gap.empty')
    return t('gap.said', { believed: believedGood, customers: saidGood, gap: rounded(inAll.gap, 1), count: n })
  },
}
