/** What hurts most: pains ranked by severity, feeling, importance and reach, each with the opportunities that answer it. */
import { refsIn } from '../attachments/attachmentKind'
import type { Hanging } from '../attachments/hanging'
import type { AttachmentId, CardId, JourneyMap, PersonaId, PhaseId, StepId } from '../model/journeyMap'
import type { Insight, LeftOut, Look, Reading } from './insight'
import { concerns, type Standing, standingsOf, unsaidOf, valenceFor } from './standing'

export const FACTORS = ['severity', 'emotion', 'importance', 'reach'] as const
export type Factor = (typeof FACTORS)[number]
/** Exponents: 1 counts a factor as it is, 0 leaves it out, 2 doubles its pull. */
export type Weights = Readonly<Record<Factor, number>>

export const EQUAL_WEIGHTS: Weights = { severity: 1, emotion: 1, importance: 1, reach: 1 }
/** What stands in where a factor is not known: the middle of its scale. */
const MIDDLE = { severity: 3 / 5, emotion: 3 / 5, importance: 3 / 5, reach: 1 / 2 }

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
  /** 1 to 5; null where not said. */
  severity: number | null
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

interface Weighed {
  standing: Standing
  pain: Hanging<'pain'>
  valence: number | null
  importance: number | null
  reach: number | null
  factors: RankedPain['factors']
  raw: number
}

const NO_OPPORTUNITY: readonly OpportunityRef[] = []

/** The rankings of a map as it is: the headline, the section and the lane ask for the same one. */
const rankings = new WeakMap<JourneyMap, Map<string, PainRanking>>()

/**
 * Severity, feeling, importance and reach as shares of their scales (0 to 1), each raised to its weight and multiplied;
 * the worst pain is 100. A proposal of ours, not from literature.
 */
export function painRanking(map: JourneyMap, look: Look = {}, weights: Weights = weightsOf(map)): PainRanking {
  const { personas = [], withoutAssumed = false } = look
  const asked = JSON.stringify([personas, withoutAssumed, FACTORS.map((factor) => weights[factor])])
  const known = rankings.get(map) ?? new Map<string, PainRanking>()
  const ranking = known.get(asked) ?? rankingOf(map, look, weights)
  rankings.set(map, known.set(asked, ranking))
  return ranking
}

function rankingOf(map: JourneyMap, look: Look, weights: Weights): PainRanking {
  const standings = standingsOf(map, look)
  const weighed: Weighed[] = []
  for (const standing of standings)
    for (const pain of standing.hung.pain)
      if (concerns(pain.persona, look)) weighed.push(weighedPain(standing, pain, look, weights))
  weighed.sort((a, b) => b.raw - a.raw)
  const worst = weighed[0]?.raw ?? 0
  const answering = opportunitiesFor(standings)
  const blank = blankPains(standings)
  const pains = weighed.map((each) => {
    const named = answering.byPain.get(each.pain.id)
    const near = answering.byCard.get(each.standing.card.id)
    const opportunities = named && near ? [...named, ...near] : (named ?? near ?? NO_OPPORTUNITY)
    return ranked(each, worst > 0 ? (100 * each.raw) / worst : 0, opportunities)
  })
  return {
    n: pains.length,
    empty: pains.length > 0 ? null : emptyReason(standings, blank),
    leftOut: [...standIns(pains), ...blank],
    cards: [...new Set(pains.map((pain) => pain.card))],
    weights,
    pains,
    unanswered: pains.filter((pain) => pain.opportunities.length === 0).length,
  }
}

function emptyReason(standings: readonly Standing[], blank: readonly LeftOut[]): PainRanking['empty'] {
  if (blank.length > 0) return 'pains.empty.blank'
  return standings.length > 0 ? 'pains.empty' : 'reading.empty.map'
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

function weighedPain(standing: Standing, pain: Hanging<'pain'>, look: Look, weights: Weights): Weighed {
  const eyes = pain.persona === undefined ? look.personas : [pain.persona]
  const valence = valenceFor(standing, eyes)
  const importance = importanceOf(standing)
  const reach = reachOf(standing, eyes)
  const factors = {
    severity: pain.severity === null ? MIDDLE.severity : pain.severity / 5,
    // −2 is 5 of 5, +2 is 1 of 5: the same five steps as severity and importance.
    emotion: valence === null ? MIDDLE.emotion : (3 - valence) / 5,
    importance: importance === null ? MIDDLE.importance : importance / 5,
    reach: reach === null ? MIDDLE.reach : reach / 100,
  }
  let raw = 1
  for (const factor of FACTORS) raw *= weights[factor] === 1 ? factors[factor] : factors[factor] ** weights[factor]
  return { standing, pain, valence, importance, reach, factors, raw }
}

function ranked(each: Weighed, score: number, opportunities: readonly OpportunityRef[]): RankedPain {
  const { pain, standing, valence, importance, reach, factors } = each
  return {
    card: standing.card.id,
    id: pain.id,
    text: pain.text,
    step: standing.card.step,
    phase: standing.phase,
    persona: pain.persona ?? null,
    severity: pain.severity,
    valence,
    importance,
    reach,
    factors,
    score,
    opportunities,
  }
}

/** The importance of a card's moment of truth, 1 to 5. */
export function importanceOf({ hung }: Standing): number | null {
  let most: number | null = null
  for (const { importance } of hung.moment)
    if (importance !== null && (most === null || importance > most)) most = importance
  return most
}

/** The share of customers who meet a card, 0 to 100: of the personas where it is said of them, else of everyone. */
export function reachOf(standing: Standing, personas: readonly PersonaId[] = []): number | null {
  const reaches = standing.hung.reach
  if (reaches.length === 0) return null
  const own = reaches.filter((reach) => reach.persona !== undefined && personas.includes(reach.persona))
  const counted = own.length > 0 ? own : reaches.filter((reach) => reach.persona === undefined)
  const among = counted.length > 0 || personas.length > 0 ? counted : reaches
  return among.length > 0 ? among.reduce((sum, reach) => sum + (reach.percent ?? 0), 0) / among.length : null
}

/** Opportunities by the pains that they name; those that name none answer the pains of their own card. */
export function opportunitiesFor(standings: readonly Standing[]) {
  const byPain = new Map<AttachmentId, OpportunityRef[]>()
  const byCard = new Map<CardId, OpportunityRef[]>()
  const add = <K>(groups: Map<K, OpportunityRef[]>, key: K, ref: OpportunityRef) => {
    const group = groups.get(key)
    if (group) group.push(ref)
    else groups.set(key, [ref])
  }
  for (const standing of standings)
    for (const { id, text, answers } of standing.hung.opportunity) {
      const { card } = standing
      const named = refsIn(answers)
      const ref = { card: card.id, id, text }
      if (named.length === 0) add(byCard, card.id, ref)
      else for (const pain of new Set(named)) add(byPain, pain, ref)
    }
  return { byPain, byCard }
}

function standIns(pains: readonly RankedPain[]): LeftOut[] {
  const missing = (['severity', 'valence', 'importance', 'reach'] as const).map((name) => ({
    why: `pains.unknown.${name}` as const,
    cards: pains.filter((pain) => pain[name] === null).map((pain) => pain.card),
  }))
  return missing.filter(({ cards }) => cards.length > 0).map(({ why, cards }) => ({ why, cards, count: cards.length }))
}

/** Touchpoints with a pain that says nothing yet. */
export const blankPains = (standings: readonly Standing[]): LeftOut[] => unsaidOf(standings, 'pain', 'pains.blank')

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
