/** Scores of one measure put together: by their counts where they are known, weighted by n, never across scales. */
import type { Hanging } from '../attachments/hanging'
import { goodEnd, meetsTarget, scoreOf } from '../attachments/indicator'
import type { CardId, PersonaId } from '../model/journeyMap'
import { grouped } from './figures'
import type { Look } from './insight'
import { concerns, type Touchpoint } from './standing'

/** Below this many answers a score is marked: one answer moves an NPS by more than three points. */
export const SMALL_N = 30

/** Measures that may be put together: the same method, and for an own one the same name. */
export interface MeasureId {
  measure: string
  /** The own measure's name; empty for the known ones. */
  name: string
  good: 'high' | 'low'
}

export interface ScoreRecord extends MeasureId {
  touchpoint: Touchpoint
  persona: PersonaId | null
  value: number
  n: number | null
  /** Promoters, passives and detractors where they are known. */
  counts: NpsCounts | null
  target: number | null
  date: string
}

export interface NpsCounts {
  promoters: number
  passives: number
  detractors: number
}

export interface Pooled {
  value: number
  /** null where no record says how many answered. */
  n: number | null
  small: boolean
  /** How many of the scores with a target meet it. */
  targets: { met: number; of: number }
  cards: readonly CardId[]
  /** Records without n beside records with one: they cannot be weighed. */
  unweighed: readonly CardId[]
}

export function measureKey({ measure, name }: Pick<MeasureId, 'measure' | 'name'>): string {
  return measure === 'own' ? `own ${name}` : measure
}

function recordOf(touchpoint: Touchpoint, indicator: Hanging<'indicator'>): ScoreRecord[] {
  const score = scoreOf(indicator)
  if (!score) return []
  const { measure, name, target, date, persona, promoters, passives, detractors } = indicator
  const counted = measure === 'nps' && promoters !== null && detractors !== null
  return [
    {
      measure,
      name: measure === 'own' ? name : '',
      good: goodEnd(indicator),
      touchpoint,
      persona: persona ?? null,
      value: score.value,
      n: score.n,
      counts: counted ? { promoters, passives: passives ?? 0, detractors } : null,
      target,
      date,
    },
  ]
}

/** Every score of the touchpoints that are looked at. */
export function scoreRecords(touchpoints: readonly Touchpoint[], look: Look): ScoreRecord[] {
  return touchpoints.flatMap((touchpoint) =>
    touchpoint.hung.indicator
      .filter((indicator) => concerns(indicator.persona, look))
      .flatMap((indicator) => recordOf(touchpoint, indicator)),
  )
}

/**
 * Of each touchpoint and measure the scores that count now: the last of each persona and of everyone. A score of everyone
 * holds the personas' answers too, so they are never added up: the newer month counts; in the same month everyone's,
 * or a persona's own where personas are looked at.
 */
export function latest(records: readonly ScoreRecord[], look: Look = {}): ScoreRecord[] {
  const touchpoints = grouped(records, (record) => `${measureKey(record)}\n${record.touchpoint.card.id}`)
  return [...touchpoints.values()].flatMap((group) => {
    const last = [...grouped(group, ({ persona }) => persona ?? '').values()].map(ofLastDate)
    const everyone = last.find(([first]) => first?.persona === null)
    if (!everyone || last.length === 1) return last.flat()
    const since = monthOf(everyone)
    const narrow = (look.personas ?? []).length > 0
    const newer = last.filter((own) => own !== everyone && monthOf(own) >= since && (narrow || monthOf(own) > since))
    return newer.length > 0 ? newer.flat() : everyone
  })
}

function ofLastDate(records: readonly ScoreRecord[]): ScoreRecord[] {
  const last = records.reduce((date, record) => (record.date > date ? record.date : date), '')
  return records.filter((record) => record.date === last)
}

/** The month of scores of one date, yyyy-mm; empty where they are not dated, which is older than any. */
const monthOf = ([first]: readonly ScoreRecord[]) => first?.date.slice(0, 7) ?? ''

/** One score of many; null of none. */
export function pooled(records: readonly ScoreRecord[]): Pooled | null {
  if (records.length === 0) return null
  const weighed = records.filter((record) => record.n !== null && record.n > 0)
  const counted = weighed.length > 0 ? weighed : records
  const weight = (record: ScoreRecord) => (weighed.length > 0 ? (record.n ?? 0) : 1)
  const n = counted.reduce((sum, record) => sum + weight(record), 0)
  const value = counted.reduce((sum, record) => sum + record.value * weight(record), 0) / n
  const aimed = records.filter((record) => record.target !== null)
  const met = aimed.filter((record) => meetsTarget(record.value, record.target ?? 0, record.good))
  const ids = (list: readonly ScoreRecord[]) => [...new Set(list.map((record) => record.touchpoint.card.id))]
  return {
    value,
    n: weighed.length > 0 ? n : null,
    small: weighed.length > 0 && n < SMALL_N,
    targets: { met: met.length, of: aimed.length },
    cards: ids(counted),
    unweighed: weighed.length > 0 ? ids(records.filter((record) => !weighed.includes(record))) : [],
  }
}

/** The share of detractors among those who answered, 0 to 1; null where no counts are known. */
export function detractorShare(records: readonly ScoreRecord[]): number | null {
  let detractors = 0
  let all = 0
  for (const { counts } of records) {
    if (!counts) continue
    detractors += counts.detractors
    all += counts.promoters + counts.passives + counts.detractors
  }
  return all > 0 ? detractors / all : null
}
