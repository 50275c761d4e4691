/** What hurts most: pains ranked by severity, feeling, importance and reach, each with the opportunities that answer it. */
import { refsIn } from '../attachments/attachmentKind'
import { hanging } from '../attachments/hanging'
import type { AttachmentId, Card, CardId, JourneyMap, PersonaId, PhaseId, StepId } from '../model/journeyMap'
import type { Insight, LeftOut, Look, Reading } from './insight'
import { concerns, type Standing, standingsOf, valenceFor } from './standing'

export const FACTORS = ['severity', 'emotion', 'importance', 'reach'] as const
export type Factor = (typeof FACTORS)[number]
/** Exponents: 1 counts a factor as it is, 0 leaves it out, 2 doubles its pull. */
export type Weights = Readonly<Record<Factor, number>>

export const EQUAL_WEIGHTS: Weights = { severity: 1, emotion: 1, importance: 1, reach: 1 }
/** What stands in where a factor is not known: the middle of its scale. */
const MIDDLE = { emotion: 3 / 5, importance: 3 / 5, reach: 1 / 2 }

export interface OpportunityRef {
  card: CardId
  id: AttachmentId
  text: string
}

export interface RankedPain {
  card: CardId
  id: AttachmentId
  text: string
  step: StepId
  phase: PhaseId
  persona: PersonaId | null
  /** 1 to 5. */
  severity: number
  /** −2..+2, 1 to 5, 0 to 100; null where not known. */
  valence: number | null
  importance: number | null
  reach: number | null
  /** Each between 0 and 1, before the weights. */
  factors: Readonly<Record<Factor, number>>
  /** 0 to 100; the worst is 100. */
  score: number
  opportunities: readonly OpportunityRef[]
}

export interface PainRanking extends Reading {
  weights: Weights
  /** From the worst. */
  pains: readonly RankedPain[]
  /** How many have no opportunity. */
  unanswered: number
}

type Unranked = Omit<RankedPain, 'score' | 'opportunities'> & { raw: number }

export function painRanking(map: JourneyMap, look: Look = {}, weights: Weights = weightsOf(map)): PainRanking {
  const standings = standingsOf(map, look)
  const unranked = standings.flatMap((standing) => painsOf(standing, look, weights))
  unranked.sort((a, b) => b.raw - a.raw)
  const worst = unranked[0]?.raw ?? 0
  const answering = opportunitiesFor(standings)
  const pains = unranked.map(({ raw, ...pain }): RankedPain => {
    const opportunities = [...(answering.byPain.get(pain.id) ?? []), ...(answering.byCard.get(pain.card) ?? [])]
    return { ...pain, score: worst > 0 ? (100 * raw) / worst : 0, opportunities }
  })
  return {
    n: pains.length,
    empty: pains.length > 0 ? null : standings.length > 0 ? 'pains.empty' : 'reading.empty.map',
    leftOut: standIns(pains),
    cards: [...new Set(pains.map((pain) => pain.card))],
    weights,
    pains,
    unanswered: pains.filter((pain) => pain.opportunities.length === 0).length,
  }
}

/** The weights that the map keeps, equal where it keeps none. */
export function weightsOf({ settings: { weights } }: JourneyMap): Weights {
  const weight = (factor: Factor) => weights[factor] ?? EQUAL_WEIGHTS[factor]
  return {
    severity: weight('severity'),
    emotion: weight('emotion'),
    importance: weight('importance'),
    reach: weight('reach'),
  }
}

function painsOf({ card, phase }: Standing, look: Look, weights: Weights): Unranked[] {
  return hanging(card, 'pain')
    .filter((pain) => concerns(pain.persona, look))
    .map((pain) => {
      const eyes = pain.persona === undefined ? look.personas : [pain.persona]
      const valence = valenceFor(card, eyes)
      const importance = importanceOf(card)
      const reach = reachOf(card, eyes)
      const factors = {
        severity: pain.severity / 5,
        // −2 is 5 of 5, +2 is 1 of 5: the same five steps as severity and importance.
        emotion: valence === null ? MIDDLE.emotion : (3 - valence) / 5,
        importance: importance === null ? MIDDLE.importance : importance / 5,
        reach: reach === null ? MIDDLE.reach : reach / 100,
      }
      const raw = FACTORS.reduce((product, factor) => product * factors[factor] ** weights[factor], 1)
      const { id, text, severity } = pain
      const persona = pain.persona ?? null
      return {
        card: card.id,
        id,
        text,
        step: card.step,
        phase,
        persona,
        severity,
        valence,
        importance,
        reach,
        factors,
        raw,
      }
    })
}

/** The importance of a card's moment of truth, 1 to 5. */
export function importanceOf(card: Card): number | null {
  const importances = hanging(card, 'moment').map((moment) => moment.importance)
  return importances.length > 0 ? Math.max(...importances) : null
}

/** The share of customers who meet a card, 0 to 100: of the personas where it is said of them, else of everyone. */
export function reachOf(card: Card, personas: readonly PersonaId[] = []): number | null {
  const reaches = hanging(card, 'reach')
  const own = reaches.filter((reach) => reach.persona !== undefined && personas.includes(reach.persona))
  const counted = own.length > 0 ? own : reaches.filter((reach) => reach.persona === undefined)
  const among = counted.length > 0 || personas.length > 0 ? counted : reaches
  return among.length > 0 ? among.reduce((sum, reach) => sum + reach.percent, 0) / among.length : null
}

/** Opportunities by the pains that they name; those that name none answer the pains of their own card. */
export function opportunitiesFor(standings: readonly Standing[]) {
  const byPain = new Map<AttachmentId, OpportunityRef[]>()
  const byCard = new Map<CardId, OpportunityRef[]>()
  const add = <K>(groups: Map<K, OpportunityRef[]>, key: K, ref: OpportunityRef) =>
    groups.set(key, [...(groups.get(key) ?? []), ref])
  for (const { card } of standings)
    for (const { id, text, answers } of hanging(card, 'opportunity')) {
      const named = refsIn(answers)
      const ref = { card: card.id, id, text }
      if (named.length === 0) add(byCard, card.id, ref)
      else for (const pain of new Set(named)) add(byPain, pain, ref)
    }
  return { byPain, byCard }
}

function standIns(pains: readonly RankedPain[]): LeftOut[] {
  const missing = (['valence', 'importance', 'reach'] as const).map((name) => ({
    why: `pains.unknown.${name}` as const,
    cards: pains.filter((pain) => pain[name] === null).map((pain) => pain.card),
  }))
  return missing.filter(({ cards }) => cards.length > 0).map(({ why, cards }) => ({ why, cards, count: cards.length }))
}

export const hurtsMost: Insight<PainRanking> = {
  id: 'pains',
  label: 'pains.title',
  hint: 'pains.title.hint',
  formula: 'pains.formula',
  compute: painRanking,
  summary({ pains: [worst], n, unanswered, empty }, map, t) {
    if (empty || !worst) return t(empty ?? 'pains.empty')
    const what = worst.text || map.cards[worst.card]?.title || t('reading.untitled')
    return t('pains.said', { count: n, worst: what, unanswered })
  },
}
