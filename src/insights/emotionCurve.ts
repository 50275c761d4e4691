/** How the journey feels from phase to phase: each persona's mean valence, with the lowest and highest around it. */
import { valenceAmong } from '../attachments/feeling'
import type { CardId, JourneyMap, PersonaId, PhaseId } from '../model/journeyMap'
import { personasOf, phasesOf, stepsOf } from '../model/queries'
import { touchpointsOf } from './standing'

/** `at` counts columns from the left edge of the grid; the middle of a phase. Valences are −2..+2. */
export interface CurvePoint {
  at: number
  value: number
  low: number
  high: number
  n: number
  phase: PhaseId
  /** The touchpoints that it stands for. */
  cards: readonly CardId[]
}

export interface Curve {
  /** null: the map names no persona, so it is everyone's. */
  persona: PersonaId | null
  points: readonly CurvePoint[]
}

interface Tally {
  sum: number
  low: number
  high: number
  cards: CardId[]
}

/**
 * One curve for each of the personas (all where none is named), phases without a scored touchpoint left out.
 * `withoutAssumed` leaves out touchpoints that say of themselves that they are assumed.
 */
export function emotionCurves(map: JourneyMap, personas: readonly PersonaId[] = [], withoutAssumed = false): Curve[] {
  const known = personasOf(map.personas).map((persona) => persona.id)
  const wanted: (PersonaId | null)[] =
    known.length === 0 ? [null] : known.filter((id) => personas.length === 0 || personas.includes(id))
  const curves = wanted.map((persona) => ({ persona, tallies: new Map<PhaseId, Tally>() }))
  for (const { card, hung, phase } of touchpointsOf(map, { withoutAssumed })) {
    if (hung.emotion.length === 0) continue
    for (const { persona, tallies } of curves) {
      const valence = valenceAmong(hung.emotion, card, persona)
      if (valence !== null) add(tallies, phase, valence, card.id)
    }
  }
  let first = 0
  const middles = phasesOf(map.phases).map((phase) => {
    const span = stepsOf(map, phase.id).length
    first += span
    return { phase: phase.id, at: first - span / 2 }
  })
  return curves.map(({ persona, tallies }) => ({
    persona,
    points: middles.flatMap(({ phase, at }) => {
      const tally = tallies.get(phase)
      if (!tally) return []
      const { sum, low, high, cards } = tally
      return [{ at, value: sum / cards.length, low, high, n: cards.length, phase, cards }]
    }),
  }))
}

function add(tallies: Map<PhaseId, Tally>, phase: PhaseId, valence: number, card: CardId) {
  const tally = tallies.get(phase)
  if (!tally) {
    tallies.set(phase, { sum: valence, low: valence, high: valence, cards: [card] })
    return
  }
  tally.sum += valence
  tally.cards.push(card)
  tally.low = Math.min(tally.low, valence)
  tally.high = Math.max(tally.high, valence)
}
