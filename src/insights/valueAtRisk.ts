/** Value at risk: detractors × value × reach, for each pain, over the personas that it hurts. */
import type { Hanging } from '../attachments/hanging'
import type { AttachmentId, CardId, JourneyMap, PersonaId, PhaseId } from '../model/journeyMap'
import { meets } from '../model/queries'
import { atLoss, type CustomerValue, customerValueOf, type PersonaValue } from './customerValue'
import { grouped } from './figures'
import { type Insight, leftOut, type Look, type Reading } from './insight'
import { blankPains, reachOf } from './painRanking'
import { detractorShare, latest, type ScoreRecord, scoreRecords } from './pooledScores'
import { concerns, type Touchpoint, touchpointsOf } from './standing'

export interface PainAtRisk {
  card: CardId
  id: AttachmentId
  text: string
  /** In the map's currency. */
  amount: number
  personas: readonly PersonaId[]
  /** The share of detractors, 0 to 1, and how near to the pain it was measured. */
  detractors: number
  from: 'card' | 'phase' | 'map'
  /** 0 to 1. */
  reach: number
}

export interface ValueAtRisk extends Reading {
  currency: string
  /** From the highest. */
  pains: readonly PainAtRisk[]
  /** Each card once, and never more than all customers are worth: the same customer can meet several pains. */
  total: number
  /** What a customer was counted as worth: lifetime value, or the gross sales horizon where margin or retention is unknown. */
  basis: 'clv' | 'horizon' | 'mixed' | null
}

interface Nearness {
  card: ReadonlyMap<CardId, ScoreRecord[]>
  phase: ReadonlyMap<PhaseId, ScoreRecord[]>
  all: readonly ScoreRecord[]
}

function detractorsAt(touchpoint: Touchpoint, near: Nearness): Pick<PainAtRisk, 'detractors' | 'from'> | null {
  const places = [
    ['card', near.card.get(touchpoint.card.id) ?? []],
    ['phase', near.phase.get(touchpoint.phase) ?? []],
    ['map', near.all],
  ] as const
  for (const [from, records] of places) {
    const detractors = detractorShare(records)
    if (detractors !== null) return { detractors, from }
  }
  return null
}

function nearness(records: readonly ScoreRecord[]): Nearness {
  return {
    card: grouped(records, ({ touchpoint }) => touchpoint.card.id),
    phase: grouped(records, ({ touchpoint }) => touchpoint.phase),
    all: records,
  }
}

/** The worth of one persona's customers: by lifetime value where it is known; who is served at a loss is worth nothing to lose. */
const worth = ({ equity, loss }: PersonaValue) => (loss ? null : (equity.clv ?? equity.horizon))

/** Amounts are in the map's currency. Scores are those that count now; a pain without a score or a reach is left out and told. */
export function valueAtRiskOf(map: JourneyMap, look: Look = {}): ValueAtRisk {
  const touchpoints = touchpointsOf(map, look)
  const value = customerValueOf(map, look)
  const valued = value.personas.filter((persona) => worth(persona) !== null)
  const nps = scoreRecords(touchpoints, look).filter((record) => record.measure === 'nps')
  const near = nearness(latest(nps, look))
  const noReach = new Set<CardId>()
  const noScore = new Set<CardId>()

  const atRisk = (touchpoint: Touchpoint, pain: Hanging<'pain'>, known: Pick<PainAtRisk, 'detractors' | 'from'>) => {
    const { card } = touchpoint
    const hurt = valued.filter(({ persona }) =>
      pain.persona === undefined ? meets(card, persona) : pain.persona === persona,
    )
    const personas = hurt.map(({ persona }) => persona)
    const reach = (reachOf(touchpoint, personas) ?? 0) / 100
    const amount = hurt.reduce((sum, persona) => sum + (worth(persona) ?? 0), 0) * known.detractors * reach
    return { card: card.id, id: pain.id, text: pain.text, amount, personas, ...known, reach }
  }

  const pains = touchpoints.flatMap((touchpoint): PainAtRisk[] => {
    const { card } = touchpoint
    const here = touchpoint.hung.pain.filter((pain) => concerns(pain.persona, look))
    if (here.length === 0) return []
    const known = detractorsAt(touchpoint, near)
    if (!known) noScore.add(card.id)
    if (touchpoint.hung.reach.length === 0) noReach.add(card.id)
    return known && !noReach.has(card.id) ? here.map((pain) => atRisk(touchpoint, pain, known)) : []
  })
  pains.sort((a, b) => b.amount - a.amount)
  const counted = valued.length > 0 ? pains : []
  return {
    n: counted.length,
    empty: emptyReason(value, valued.length, counted.length, noScore.size),
    leftOut: [
      ...leftOut('risk.left.score', [...noScore]),
      ...leftOut('risk.left.reach', [...noReach]),
      ...blankPains(touchpoints),
      ...atLoss(value.personas),
    ],
    cards: [...new Set(counted.map((pain) => pain.card))],
    currency: value.currency,
    pains: counted,
    total: totalOf(counted, valued),
    basis: basisOf(valued),
  }
}

function emptyReason(
  { personas }: CustomerValue,
  valued: number,
  counted: number,
  noScore: number,
): ValueAtRisk['empty'] {
  if (counted > 0) return null
  if (valued === 0) return personas.some(({ loss }) => loss) ? 'risk.empty.loss' : 'risk.empty.value'
  return noScore > 0 ? 'risk.empty.score' : 'risk.empty'
}

function totalOf(pains: readonly PainAtRisk[], valued: readonly PersonaValue[]): number {
  const byCard = new Map<CardId, number>()
  for (const { card, amount } of pains) byCard.set(card, Math.max(amount, byCard.get(card) ?? 0))
  const sum = [...byCard.values()].reduce((total, amount) => total + amount, 0)
  return Math.min(
    sum,
    valued.reduce((total, persona) => total + (worth(persona) ?? 0), 0),
  )
}

function basisOf(valued: readonly PersonaValue[]): ValueAtRisk['basis'] {
  const bases = new Set(valued.map(({ equity }) => (equity.clv === null ? 'horizon' : 'clv')))
  return bases.size === 2 ? 'mixed' : ([...bases][0] ?? null)
}

export const valueAtRisk: Insight<ValueAtRisk> = {
  id: 'value-at-risk',
  label: 'risk.title',
  hint: 'risk.title.hint',
  formula: 'risk.formula',
  compute: valueAtRiskOf,
  summary({ empty, total, currency, pains: [worst], n }, map, t) {
    if (empty || !worst) return t(empty ?? 'risk.empty')
    const what = worst.text || map.cards[worst.card]?.title || t('reading.untitled')
    return t('risk.said', { amount: Math.round(total), currency, count: n, worst: what })
  },
}
