/** The brand's promise: where along the journey it is broken, kept and exceeded. */
import type { CardId, JourneyMap, PhaseId } from '../model/journeyMap'
import { phasesOf } from '../model/queries'
import { grouped } from './figures'
import { type Insight, leftOut, type Look, type Reading } from './insight'
import { touchpointsOf } from './standing'

export interface PromiseCounts {
  broken: readonly CardId[]
  kept: readonly CardId[]
  exceeded: readonly CardId[]
}

export interface PromiseReading extends Reading {
  /** What the brand promises; empty where the map does not say. */
  promise: string
  phases: readonly (PromiseCounts & { phase: PhaseId })[]
  map: PromiseCounts
  /** What happens where it is broken. */
  broken: readonly { card: CardId; phase: PhaseId; text: string }[]
}

interface Judged {
  card: CardId
  phase: PhaseId
  outcome: string
  text: string
}

function countsOf(judged: readonly Judged[]): PromiseCounts {
  const of = (outcome: string) => judged.filter((each) => each.outcome === outcome).map((each) => each.card)
  return { broken: of('broken'), kept: of('kept'), exceeded: of('exceeded') }
}

export function promiseOf(map: JourneyMap, look: Look = {}): PromiseReading {
  const touchpoints = touchpointsOf(map, look)
  const judged = touchpoints.flatMap((touchpoint): Judged[] => {
    const { card, phase } = touchpoint
    const said = touchpoint.hung.promise[0]
    return said ? [{ card: card.id, phase, outcome: said.outcome, text: said.text }] : []
  })
  const silent = touchpoints.filter((touchpoint) => touchpoint.hung.promise.length === 0).map(({ card }) => card.id)
  const byPhase = grouped(judged, ({ phase }) => phase)
  const broken = judged.filter((each) => each.outcome === 'broken')
  return {
    n: judged.length,
    empty: judged.length > 0 ? null : map.promise === '' ? 'promise.empty.unsaid' : 'promise.empty',
    leftOut: leftOut('promise.left', silent),
    cards: broken.map((each) => each.card),
    promise: map.promise,
    phases: phasesOf(map.phases).map(({ id }) => ({ phase: id, ...countsOf(byPhase.get(id) ?? []) })),
    map: countsOf(judged),
    broken: broken.map(({ card, phase, text }) => ({ card, phase, text })),
  }
}

export const promiseKept: Insight<PromiseReading> = {
  id: 'promise',
  label: 'promise.title',
  hint: 'promise.title.hint',
  formula: 'promise.formula',
  compute: promiseOf,
  summary({ empty, map: counts, n }, _map, t) {
    if (empty) return t(empty)
    const { broken, kept, exceeded } = counts
    return t('promise.said', { broken: broken.length, kept: kept.length, exceeded: exceeded.length, count: n })
  },
}
