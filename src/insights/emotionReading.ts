/** How the journey feels in all: mean, best and worst moment, and what is remembered of it, for each persona. */
import type { CardId, JourneyMap, PersonaId } from '../model/journeyMap'
import { personasOf } from '../model/queries'
import { type Curve, emotionCurves } from './emotionCurve'
import { mean, rounded } from './figures'
import { type Insight, leftOut, type Look, type Reading } from './insight'
import { type Touchpoint, touchpointsOf, valenceFor } from './standing'

export interface Moment {
  card: CardId
  /** −2..+2. */
  valence: number
}

/** Kahneman's peak–end rule: what is remembered is near the mean of the most intense moment and the last. */
export interface PeakEnd {
  value: number
  peak: number
  /** The mean of the touchpoints in the last column that has one scored. */
  end: number
  peakCards: readonly CardId[]
  endCards: readonly CardId[]
  /** As strong a moment of the other sign was there; the negative one is counted. */
  tie: boolean
}

export interface Feeling {
  /** null: the map names no persona, so it is everyone's. */
  persona: PersonaId | null
  n: number
  mean: number | null
  best: readonly Moment[]
  worst: readonly Moment[]
  peakEnd: PeakEnd | null
}

export interface EmotionReading extends Reading {
  feelings: readonly Feeling[]
  curves: readonly Curve[]
}

interface Scored extends Moment {
  column: number
}

/** Peak and end of moments in the order of the journey; several may share a column. */
export function peakEnd(moments: readonly Scored[]): PeakEnd | null {
  if (moments.length === 0) return null
  const [lowest, highest] = extremes(moments)
  const tie = lowest === -highest && highest > 0
  const peak = -lowest >= highest ? lowest : highest
  const lastColumn = moments.reduce((last, moment) => Math.max(last, moment.column), -1)
  const last = moments.filter((moment) => moment.column === lastColumn)
  const end = mean(last.map((moment) => moment.valence)) ?? 0
  const peakCards = moments.filter((moment) => moment.valence === peak).map((moment) => moment.card)
  return { value: (peak + end) / 2, peak, end, peakCards, endCards: last.map((moment) => moment.card), tie }
}

/** The lowest and the highest valence, without spreading thousands of arguments. */
function extremes(moments: readonly Moment[]): [number, number] {
  let low = Infinity
  let high = -Infinity
  for (const { valence } of moments) {
    if (valence < low) low = valence
    if (valence > high) high = valence
  }
  return [low, high]
}

function feelingOf(persona: PersonaId | null, touchpoints: readonly Touchpoint[]): Feeling {
  const eyes = persona === null ? [] : [persona]
  const moments: Scored[] = []
  let sum = 0
  for (const touchpoint of touchpoints) {
    const valence = valenceFor(touchpoint, eyes)
    if (valence === null) continue
    sum += valence
    moments.push({ card: touchpoint.card.id, valence, column: touchpoint.column })
  }
  const [low, high] = extremes(moments)
  const at = (wanted: number): Moment[] => {
    const found: Moment[] = []
    for (const { card, valence } of moments) if (valence === wanted) found.push({ card, valence })
    return found
  }
  return {
    persona,
    n: moments.length,
    mean: moments.length > 0 ? sum / moments.length : null,
    best: at(high),
    worst: low < high || low < 0 ? at(low) : [],
    peakEnd: peakEnd(moments),
  }
}

export function emotionReading(map: JourneyMap, look: Look = {}): EmotionReading {
  const touchpoints = touchpointsOf(map, look)
  const known = personasOf(map.personas).map((persona) => persona.id)
  const asked = look.personas ?? []
  const personas = known.length === 0 ? [null] : known.filter((id) => asked.length === 0 || asked.includes(id))
  const feelings = personas.map((persona) => feelingOf(persona, touchpoints))
  const n = feelings.reduce((sum, feeling) => sum + feeling.n, 0)
  const mute: CardId[] = []
  for (const touchpoint of touchpoints) if (valenceFor(touchpoint, asked) === null) mute.push(touchpoint.card.id)
  const felt = touchpoints.filter((touchpoint) =>
    personas.some((id) => valenceFor(touchpoint, id === null ? [] : [id]) !== null),
  )
  return {
    n,
    empty: n > 0 ? null : touchpoints.length > 0 ? 'emotion.empty' : 'reading.empty.touchpoints',
    leftOut: leftOut('emotion.left', mute),
    cards: felt.map(({ card }) => card.id),
    feelings,
    curves: emotionCurves(map, asked, look.withoutAssumed),
  }
}

export const feelingOfJourney: Insight<EmotionReading> = {
  id: 'emotion',
  label: 'emotion.title',
  hint: 'emotion.title.hint',
  formula: 'emotion.formula',
  counted: 'emotion.counted',
  compute: emotionReading,
  summary({ feelings, empty }, map, t) {
    if (empty) return t(empty)
    const said = feelings.flatMap(({ persona, mean: average, peakEnd: remembered, n }) => {
      if (average === null || !remembered) return []
      const who = (persona !== null && map.personas[persona]?.name) || t('reading.everyone')
      const figures = { mean: rounded(average, 2), remembered: rounded(remembered.value, 2), count: n }
      const line = t('emotion.said', { who, ...figures })
      return remembered.tie ? [line, t('emotion.tie')] : [line]
    })
    return said.join(' ')
  },
}
