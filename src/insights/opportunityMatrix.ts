/** Opportunities: an impact × effort matrix, and the list by owner and state with the pains that each answers. */
import { refsIn } from '../attachments/attachmentKind'
import { OPPORTUNITY_STATES } from '../attachments/opportunity'
import type { AttachmentId, CardId, JourneyMap, PhaseId } from '../model/journeyMap'
import { grouped } from './figures'
import { type Insight, leftOut, type Look, type Reading } from './insight'
import { concerns, type Standing, standingsOf, unsaidOf } from './standing'

export const QUADRANTS = ['now', 'plan', 'fill', 'rethink'] as const
export type Quadrant = (typeof QUADRANTS)[number]

export interface PlacedOpportunity {
  card: CardId
  phase: PhaseId
  id: AttachmentId
  text: string
  /** 1 to 5; null where not said. */
  impact: number | null
  effort: number | null
  /** null where impact or effort is not said. */
  quadrant: Quadrant | null
  owner: string
  state: string
  /** The pains that it answers. */
  pains: readonly { card: CardId; id: AttachmentId; text: string }[]
}

export interface OpportunityMatrix extends Reading {
  /** The highest impact for the least effort first, those that do not say it last. */
  opportunities: readonly PlacedOpportunity[]
  byQuadrant: Readonly<Record<Quadrant, number>>
  byState: Readonly<Record<string, number>>
  /** Owners by name, those without one under ''. */
  byOwner: readonly { owner: string; opportunities: readonly AttachmentId[] }[]
}

/** High impact is 3 and more, high effort 3 and more: what stands in the middle asks for a plan. */
export function quadrantOf(impact: number, effort: number): Quadrant {
  if (impact >= 3) return effort < 3 ? 'now' : 'plan'
  return effort < 3 ? 'fill' : 'rethink'
}

const worth = ({ impact, effort }: PlacedOpportunity) =>
  impact === null || effort === null ? -Infinity : impact - effort

type PainRef = PlacedOpportunity['pains'][number]

function placed(standing: Standing, painsById: ReadonlyMap<AttachmentId, PainRef>, look: Look): PlacedOpportunity[] {
  const { card } = standing
  return standing.hung.opportunity.map(({ id, text, impact, effort, owner, state, answers }) => {
    const named = refsIn(answers)
    const own = standing.hung.pain.filter((pain) => concerns(pain.persona, look))
    const pains =
      named.length > 0
        ? named.flatMap((pain) => painsById.get(pain) ?? [])
        : own.map((pain) => ({ card: card.id, id: pain.id, text: pain.text }))
    const quadrant = impact === null || effort === null ? null : quadrantOf(impact, effort)
    return {
      card: card.id,
      phase: standing.phase,
      id,
      text,
      impact,
      effort,
      quadrant,
      owner: owner.trim(),
      state,
      pains,
    }
  })
}

export function opportunitiesOf(map: JourneyMap, look: Look = {}): OpportunityMatrix {
  const standings = standingsOf(map, look)
  const painsById = new Map<AttachmentId, PainRef>()
  for (const standing of standings)
    for (const { id, text } of standing.hung.pain) painsById.set(id, { card: standing.card.id, id, text })
  const opportunities: PlacedOpportunity[] = []
  for (const standing of standings)
    if (standing.hung.opportunity.length > 0) opportunities.push(...placed(standing, painsById, look))
  opportunities.sort((a, b) => worth(b) - worth(a) || (b.impact ?? 0) - (a.impact ?? 0))
  const byQuadrant: Record<Quadrant, number> = { now: 0, plan: 0, fill: 0, rethink: 0 }
  const byState = Object.fromEntries(OPPORTUNITY_STATES.map(({ value }) => [String(value), 0]))
  for (const { quadrant, state } of opportunities) {
    if (quadrant) byQuadrant[quadrant]++
    byState[state] = (byState[state] ?? 0) + 1
  }
  const owners = [...grouped(opportunities, ({ owner }) => owner)].sort(([, a], [, b]) => b.length - a.length)
  return {
    n: opportunities.length,
    empty: opportunities.length > 0 ? null : 'opportunities.empty',
    leftOut: [
      ...leftOut(
        'opportunities.unowned',
        opportunities.filter(({ owner }) => owner === '').map(({ card }) => card),
      ),
      ...leftOut(
        'opportunities.unplaced',
        opportunities.filter(({ quadrant }) => quadrant === null).map(({ card }) => card),
      ),
      ...unsaidOf(standings, 'opportunity', 'opportunities.blank'),
    ],
    cards: [...new Set(opportunities.map(({ card }) => card))],
    opportunities,
    byQuadrant,
    byState,
    byOwner: owners.map(([owner, list]) => ({ owner, opportunities: list.map(({ id }) => id) })),
  }
}

export const opportunityMatrix: Insight<OpportunityMatrix> = {
  id: 'opportunities',
  label: 'opportunities.title',
  hint: 'opportunities.title.hint',
  formula: 'opportunities.formula',
  compute: opportunitiesOf,
  summary({ empty, n, byQuadrant, byState }, _map, t) {
    return empty ? t(empty) : t('opportunities.said', { count: n, now: byQuadrant.now, done: byState.done ?? 0 })
  },
}
