/** Coverage: which channels meet the customer in which phase and at which moment of truth, and what only one medium offers. */
import { MOMENTS } from '../attachments/momentOfTruth'
import type { CardId, JourneyMap, LaneId, Medium, PhaseId } from '../model/journeyMap'
import { channelsOf, phasesOf } from '../model/queries'
import { grouped } from './figures'
import type { Insight, Look, Reading } from './insight'
import { type Touchpoint, touchpointsOf, unsaidOf } from './standing'

export interface CoverageRow {
  /** The value of a moment of truth, or the id of a phase. */
  of: string
  /** The cards of each channel that has some. */
  channels: Readonly<Record<LaneId, readonly CardId[]>>
  count: number
  /** Where only one medium has some. */
  only: Medium | null
}

export interface Coverage extends Reading {
  /** From top to bottom. */
  channels: readonly LaneId[]
  moments: readonly CoverageRow[]
  phases: readonly CoverageRow[]
  onlineOnly: readonly PhaseId[]
  offlineOnly: readonly PhaseId[]
  singleChannel: readonly PhaseId[]
  /** Channels without a touchpoint, and without a moment of truth. */
  unused: readonly LaneId[]
  withoutMoment: readonly LaneId[]
}

function rowOf(of: string, touchpoints: readonly Touchpoint[]): CoverageRow {
  const media = new Set(touchpoints.map((touchpoint) => touchpoint.medium))
  const channels = [...grouped(touchpoints, ({ lane }) => lane.id)].map(([lane, cards]) => [
    lane,
    cards.map(({ card }) => card.id),
  ])
  return {
    of,
    channels: Object.fromEntries(channels),
    count: touchpoints.length,
    only: media.size === 1 ? ([...media][0] ?? null) : null,
  }
}

export function channelCoverage(map: JourneyMap, look: Look = {}): Coverage {
  const touchpoints = touchpointsOf(map, look)
  const marked = touchpoints.flatMap((touchpoint) =>
    [...new Set(touchpoint.hung.moment.map((moment) => moment.moment))].map((moment) => ({
      moment,
      touchpoint,
    })),
  )
  const byMoment = grouped(marked, ({ moment }) => moment)
  const byPhase = grouped(touchpoints, ({ phase }) => phase)
  const moments = MOMENTS.map(({ value }) =>
    rowOf(
      String(value),
      (byMoment.get(String(value)) ?? []).map(({ touchpoint }) => touchpoint),
    ),
  )
  const phases = phasesOf(map.phases).map(({ id }) => rowOf(id, byPhase.get(id) ?? []))
  const channels = channelsOf(map).map((lane) => lane.id)
  const met = new Set(touchpoints.map(({ lane }) => lane.id))
  const decisive = new Set(marked.map(({ touchpoint }) => touchpoint.lane.id))
  const single = phases.filter((row) => Object.keys(row.channels).length === 1)
  return {
    n: touchpoints.length,
    empty: touchpoints.length > 0 ? null : channels.length > 0 ? 'reading.empty.touchpoints' : 'coverage.empty',
    leftOut: unsaidOf(touchpoints, 'moment', 'coverage.blank'),
    cards: [...new Set(marked.map(({ touchpoint }) => touchpoint.card.id))],
    channels,
    moments,
    phases,
    onlineOnly: phases.filter((row) => row.only === 'online').map((row) => row.of),
    offlineOnly: phases.filter((row) => row.only === 'offline').map((row) => row.of),
    singleChannel: single.map((row) => row.of),
    unused: channels.filter((lane) => !met.has(lane)),
    withoutMoment: channels.filter((lane) => met.has(lane) && !decisive.has(lane)),
  }
}

export const coverage: Insight<Coverage> = {
  id: 'coverage',
  label: 'coverage.title',
  hint: 'coverage.title.hint',
  formula: 'coverage.formula',
  compute: channelCoverage,
  summary({ empty, n, channels, onlineOnly, offlineOnly, singleChannel }, _map, t) {
    if (empty) return t(empty)
    return [
      t('coverage.said', { count: n, channels: t('lane.channels', { count: channels.length }) }),
      ...(onlineOnly.length > 0 ? [t('coverage.online', { count: onlineOnly.length })] : []),
      ...(offlineOnly.length > 0 ? [t('coverage.offline', { count: offlineOnly.length })] : []),
      ...(singleChannel.length > 0 ? [t('coverage.single', { count: singleChannel.length })] : []),
    ].join(' ')
  },
}
