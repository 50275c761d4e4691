/** The five criteria per phase, as a radar shows them: the mean of what was judged. */
import { CRITERIA, type Criterion, CRITERION_LABELS } from '../attachments/fiveCriteria'
import type { CardId, JourneyMap, PhaseId } from '../model/journeyMap'
import { phasesOf } from '../model/queries'
import { grouped, mean, rounded } from './figures'
import type { Insight, Look, Reading } from './insight'
import { touchpointsOf } from './standing'

/** 0 to 5 each; null where nothing was judged. */
export type CriteriaMeans = Readonly<Record<Criterion, number | null>>

export interface CriteriaReading extends Reading {
  phases: readonly { phase: PhaseId; means: CriteriaMeans; n: number; cards: readonly CardId[] }[]
  map: CriteriaMeans
  weakest: Criterion | null
  strongest: Criterion | null
}

const EACH = { easy: null, teaches: null, creates: null, delights: null, individual: null }

function meansOf(judged: readonly CriteriaMeans[]): CriteriaMeans {
  const means: Record<Criterion, number | null> = { ...EACH }
  for (const name of CRITERIA) means[name] = mean(judged.flatMap((each) => each[name] ?? []))
  return means
}

export function criteriaOf(map: JourneyMap, look: Look = {}): CriteriaReading {
  const judged = touchpointsOf(map, look).flatMap((touchpoint) =>
    touchpoint.hung.criteria
      .filter((value) => CRITERIA.some((name) => value[name] !== null))
      .map((value) => ({ value, phase: touchpoint.phase, card: touchpoint.card.id })),
  )
  const byPhase = grouped(judged, ({ phase }) => phase)
  const all = meansOf(judged.map(({ value }) => value))
  const ranked = CRITERIA.filter((name) => all[name] !== null).sort((a, b) => (all[a] ?? 0) - (all[b] ?? 0))
  return {
    n: judged.length,
    empty: judged.length > 0 ? null : 'criteria.empty',
    leftOut: [],
    cards: judged.map(({ card }) => card),
    phases: phasesOf(map.phases).map(({ id }) => {
      const here = byPhase.get(id) ?? []
      const cards = here.map(({ card }) => card)
      return { phase: id, means: meansOf(here.map(({ value }) => value)), n: here.length, cards }
    }),
    map: all,
    weakest: ranked[0] ?? null,
    strongest: ranked.at(-1) ?? null,
  }
}

export const criteria: Insight<CriteriaReading> = {
  id: 'criteria',
  label: 'criteria.title',
  hint: 'criteria.title.hint',
  formula: 'criteria.formula',
  compute: criteriaOf,
  summary({ empty, weakest, strongest, map: means, n }, _map, t) {
    if (empty || !weakest || !strongest) return t(empty ?? 'criteria.empty')
    return t('criteria.said', {
      strongest: t(CRITERION_LABELS[strongest]),
      high: rounded(means[strongest] ?? 0, 1),
      weakest: t(CRITERION_LABELS[weakest]),
      low: rounded(means[weakest] ?? 0, 1),
      count: n,
    })
  },
}
