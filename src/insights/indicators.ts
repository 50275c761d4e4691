/** NPS, CSAT, customer effort and own measures: per card, phase, channel and map, with n, targets and their course. */
import { measureName, writtenScore } from '../attachments/indicator'
import type { CardId, JourneyMap } from '../model/journeyMap'
import { phasesOf, rowsOf } from '../model/queries'
import { type Course, coursesOf } from './courses'
import { grouped } from './figures'
import { type Insight, leftOut, type Look, type Reading } from './insight'
import { latest, measureKey, type MeasureId, pooled, type Pooled, type ScoreRecord, scoreRecords } from './pooledScores'
import { touchpointsOf } from './standing'

/** A score of a card, a phase or a channel, which `of` names. */
export interface ScoreOf extends Pooled {
  of: string
}

export interface MeasureReading extends MeasureId {
  map: Pooled
  phases: readonly ScoreOf[]
  channels: readonly ScoreOf[]
  cards: readonly ScoreOf[]
  courses: readonly Course[]
}

export interface Indicators extends Reading {
  /** In the order of the registry of measures, own ones last. */
  measures: readonly MeasureReading[]
  /** Without a date, so in no course. */
  undated: number
  /** Touchpoints whose dated scores are all of one month: they have no course. */
  once: readonly CardId[]
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

function readMeasure(records: readonly ScoreRecord[], map: JourneyMap, look: Look): MeasureReading | null {
  const now = latest(records, look)
  const all = pooled(now)
  const [first] = records
  if (!all || !first) return null
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
    courses: coursesOf(records, look),
  }
}

export function indicatorsOf(map: JourneyMap, look: Look = {}): Indicators {
  const touchpoints = touchpointsOf(map, look)
  const records = scoreRecords(touchpoints, look)
  const measures = [...grouped(records, measureKey).values()]
    .flatMap((group) => readMeasure(group, map, look) ?? [])
    .sort((a, b) => ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure))
  const inCourse = new Set(measures.flatMap(({ courses }) => courses.flatMap(({ cards }) => cards)))
  const dated = records.filter((record) => record.date !== '').map(({ touchpoint }) => touchpoint.card.id)
  const unweighed = [...new Set(measures.flatMap((measure) => measure.map.unweighed))]
  return {
    n: records.length,
    empty: records.length > 0 ? null : 'indicators.empty',
    leftOut: [...leftOut('indicators.unweighed', unweighed), ...leftOut('indicators.mixed', mixed(records))],
    cards: [...new Set(records.map(({ touchpoint }) => touchpoint.card.id))],
    measures,
    undated: records.filter((record) => record.date === '').length,
    once: [...new Set(dated)].filter((card) => !inCourse.has(card)),
  }
}

/** Touchpoints with scores of everyone and of a persona in one measure, of which the newer alone count. */
function mixed(records: readonly ScoreRecord[]): CardId[] {
  const groups = grouped(records, (record) => `${measureKey(record)}\n${record.touchpoint.card.id}`)
  const both = [...groups.values()].filter((group) => {
    const ofAll = group.filter(({ persona }) => persona === null).length
    return ofAll > 0 && ofAll < group.length
  })
  return [...new Set(both.flatMap(([first]) => first?.touchpoint.card.id ?? []))]
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
