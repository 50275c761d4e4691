/** Evidence coverage: what share of the map is measured, observed, reported, assumed, or does not say. */
import { EVIDENCE_LEVELS } from '../attachments/evidence'
import type { CardId, JourneyMap, PhaseId } from '../model/journeyMap'
import { phasesOf } from '../model/queries'
import { grouped, percent } from './figures'
import type { Insight, Look, Reading } from './insight'
import { type Touchpoint, touchpointsOf } from './standing'

export interface EvidenceCounts {
  /** Touchpoints by level: 'assumed', 'reported', 'observed', 'measured'. */
  levels: Readonly<Record<string, readonly CardId[]>>
  /** Touchpoints that do not say where the knowledge comes from. */
  unsaid: readonly CardId[]
  n: number
  /** Assumed or unsaid, in whole per cent; null without touchpoints. */
  assumption: number | null
}

export interface EvidenceCoverage extends Reading {
  map: EvidenceCounts
  phases: readonly (EvidenceCounts & { phase: PhaseId })[]
}

function countsOf(touchpoints: readonly Touchpoint[]): EvidenceCounts {
  const byLevel = grouped(touchpoints, (touchpoint) => touchpoint.hung.evidence[0]?.level ?? '')
  const ids = (level: string) => (byLevel.get(level) ?? []).map(({ card }) => card.id)
  const levels = Object.fromEntries(EVIDENCE_LEVELS.map(({ value }) => [String(value), ids(String(value))]))
  const unsaid = ids('')
  const loose = (levels.assumed?.length ?? 0) + unsaid.length
  return { levels, unsaid, n: touchpoints.length, assumption: percent(loose, touchpoints.length) }
}

export function evidenceOf(map: JourneyMap, look: Look = {}): EvidenceCoverage {
  const touchpoints = touchpointsOf(map, look)
  const byPhase = grouped(touchpoints, ({ phase }) => phase)
  const counts = countsOf(touchpoints)
  return {
    n: touchpoints.length,
    empty: touchpoints.length > 0 ? null : 'reading.empty.touchpoints',
    leftOut: [],
    cards: [...(counts.levels.assumed ?? []), ...counts.unsaid],
    map: counts,
    phases: phasesOf(map.phases).map(({ id }) => ({ phase: id, ...countsOf(byPhase.get(id) ?? []) })),
  }
}

export const evidenceCoverage: Insight<EvidenceCoverage> = {
  id: 'evidence',
  label: 'evidence.title',
  hint: 'evidence.title.hint',
  formula: 'evidence.formula',
  compute: evidenceOf,
  summary({ empty, map: { levels, unsaid, assumption }, n }, _map, t) {
    if (empty || assumption === null) return t(empty ?? 'reading.empty.touchpoints')
    const of = (level: string) => levels[level]?.length ?? 0
    const counts = { measured: of('measured'), observed: of('observed'), reported: of('reported') }
    return t('evidence.said', { count: n, ...counts, assumed: of('assumed'), unsaid: unsaid.length, assumption })
  },
}
