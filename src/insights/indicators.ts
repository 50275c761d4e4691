/** NPS, CSAT, customer effort and own measures: per card, phase, channel and map, with n, targets and their course. */
import { measureName, writtenScore } from '../attachments/indicator'
import type { JourneyMap } from '../model/journeyMap'
import { phasesOf, rowsOf } from '../model/queries'
import { grouped } from './figures'
import { type Insight, leftOut, type Look, type Reading } from './insight'
import { latest, measureKey, type MeasureId, pooled, type Pooled, type ScoreRecord, scoreRecords } from './pooledScores'
import { touchpointsOf } from './standing'

/** A score of a card, a phase or a channel, which `of` names. */
export interface ScoreOf extends Pooled {
  of: string
}

export interface ScoreAt extends Pooled {
  /** A month, yyyy-mm. */
  month: string
}

export interface MeasureReading extends MeasureId {
  map: Pooled
  phases: readonly ScoreOf[]
  channels: readonly ScoreOf[]
  cards: readonly ScoreOf[]
  /** By month, from the first; empty where no score is dated. */
  course: readonly ScoreAt[]
}

export interface Indicators extends Reading {
  /** In the order of the registry of measures, own ones last. */
  measures: readonly MeasureReading[]
  /** Without a date, so not in the course. */
  undated: number
}

const ORDER = ['nps', 'csat', 'ces2', 'ces1', 'own']

function scoresBy(
  records: readonly ScoreRecord[],
  keyOf: (record: ScoreRecord) => string,
  order?: readonly string[],
): ScoreOf[] {
  const groups = grouped(records, keyOf)
  return [...(order ?? groups.keys())].flatMap((of) => {
    const score = pooled(groups.get(of) ?? [])
    return score ? [{ ...score, of }] : []
  })
}

function readMeasure(records: readonly ScoreRecord[], map: JourneyMap): MeasureReading | null {
  const now = latest(records)
  const all = pooled(now)
  const [first] = records
  if (!all || !first) return null
  const dated = records.filter((record) => record.date !== '')
  const months = [...grouped(dated, (record) => record.date.slice(0, 7))].sort(([a], [b]) => (a < b ? -1 : 1))
  const phases = phasesOf(map.phases).map((phase) => phase.id)
  const channels = rowsOf(map.lanes).map(({ lane }) => lane.id)
  return {
    measure: first.measure,
    name: first.name,
    good: first.good,
    map: all,
    phases: scoresBy(now, ({ touchpoint }) => touchpoint.phase, phases),
    channels: scoresBy(now, ({ touchpoint }) => touchpoint.lane.id, channels),
    cards: scoresBy(now, ({ touchpoint }) => touchpoint.card.id),
    course: months.flatMap(([month, scores]) => {
      const score = pooled(latest(scores))
      return score ? [{ ...score, month }] : []
    }),
  }
}

export function indicatorsOf(map: JourneyMap, look: Look = {}): Indicators {
  const touchpoints = touchpointsOf(map, look)
  const records = scoreRecords(touchpoints, look)
  const measures = [...grouped(records, measureKey).values()]
    .flatMap((group) => readMeasure(group, map) ?? [])
    .sort((a, b) => ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure))
  const unweighed = [...new Set(measures.flatMap((measure) => measure.map.unweighed))]
  return {
    n: records.length,
    empty: records.length > 0 ? null : 'indicators.empty',
    leftOut: leftOut('indicators.unweighed', unweighed),
    cards: [...new Set(records.map(({ touchpoint }) => touchpoint.card.id))],
    measures,
    undated: records.filter((record) => record.date === '').length,
  }
}

export const indicators: Insight<Indicators> = {
  id: 'indicators',
  label: 'indicators.title',
  hint: 'indicators.title.hint',
  formula: 'indicators.formula',
  compute: indicatorsOf,
  summary({ empty, measures }, _map, t) {
    if (empty) return t(empty)
    return measures
      .map((each) => {
        const said = { name: measureName(each, t), value: writtenScore(each.measure, each.map.value, t) }
        if (each.map.n === null) return t('indicators.said.unknown', said)
        return t(each.map.small ? 'indicators.said.small' : 'indicators.said', { ...said, count: each.map.n })
      })
      .join(' ')
  },
}
