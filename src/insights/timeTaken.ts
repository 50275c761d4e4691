/** Time: how long the touchpoints of each phase take the customer, and how much of it is waiting. */
import { spokenTime } from '../attachments/duration'
import type { Translate } from '../i18n/words'
import type { CardId, JourneyMap, PhaseId } from '../model/journeyMap'
import { phasesOf } from '../model/queries'
import { grouped, percent } from './figures'
import { type Insight, leftOut, type Look, type Reading } from './insight'
import { type Touchpoint, touchpointsOf } from './standing'

export interface TimeOf {
  /** In minutes, waiting included. */
  minutes: number
  waiting: number
  /** The share of waiting in whole per cent; null where nothing takes time. */
  share: number | null
  n: number
  cards: readonly CardId[]
}

export interface TimeTaken extends Reading {
  phases: readonly (TimeOf & { phase: PhaseId })[]
  map: TimeOf
  /** Where one waits longest. */
  longest: readonly { card: CardId; waiting: number }[]
}

const NAMED = 5

function timeOf(touchpoints: readonly Touchpoint[]): TimeOf {
  let minutes = 0
  let waiting = 0
  for (const { hung } of touchpoints) {
    minutes += hung.duration[0]?.minutes ?? 0
    waiting += hung.duration[0]?.waiting ?? 0
  }
  const cards = touchpoints.map(({ card }) => card.id)
  return { minutes, waiting, share: percent(waiting, minutes), n: touchpoints.length, cards }
}

/** In minutes; a touchpoint that does not say how long it takes is left out and told. */
export function timeTakenOf(map: JourneyMap, look: Look = {}): TimeTaken {
  const touchpoints = touchpointsOf(map, look)
  const timed = touchpoints.filter(({ hung }) => hung.duration.length > 0)
  const untimed = touchpoints.filter(({ hung }) => hung.duration.length === 0)
  const byPhase = grouped(timed, ({ phase }) => phase)
  const waits = timed.map(({ card, hung }) => ({ card: card.id, waiting: hung.duration[0]?.waiting ?? 0 }))
  const longest = waits.filter(({ waiting }) => waiting > 0).sort((a, b) => b.waiting - a.waiting)
  return {
    n: timed.length,
    empty: timed.length > 0 ? null : 'time.empty',
    leftOut: leftOut(
      'time.left',
      untimed.map(({ card }) => card.id),
    ),
    cards: longest.slice(0, NAMED).map(({ card }) => card),
    phases: phasesOf(map.phases).map(({ id }) => ({ phase: id, ...timeOf(byPhase.get(id) ?? []) })),
    map: timeOf(timed),
    longest: longest.slice(0, NAMED),
  }
}

const said = (minutes: number, t: Translate) => {
  const { key, count } = spokenTime(minutes)
  return t(key, { count })
}

export const timeTaken: Insight<TimeTaken> = {
  id: 'time',
  label: 'time.title',
  hint: 'time.title.hint',
  formula: 'time.formula',
  compute: timeTakenOf,
  summary({ empty, map: { minutes, waiting, share, n }, longest: [worst] }, map, t) {
    if (empty) return t(empty)
    const all = t('time.said', { time: said(minutes, t), waiting: said(waiting, t), share: share ?? 0, count: n })
    if (!worst) return all
    const title = map.cards[worst.card]?.title || t('reading.untitled')
    return `${all} ${t('time.longest', { title, waiting: said(worst.waiting, t) })}`
  },
}
