/** Channel consistency: how far apart the channels of a phase feel. A proposal of ours, not from literature. */
import type { CardId, JourneyMap, LaneId, PhaseId } from '../model/journeyMap'
import { phasesOf } from '../model/queries'
import { grouped, mean, rounded } from './figures'
import { type Insight, leftOut, type Look, type Reading } from './insight'
import { type Touchpoint, touchpointsOf, valenceFor } from './standing'

export interface ChannelFeeling {
  lane: LaneId
  /** −2..+2 */
  mean: number
  n: number
  cards: readonly CardId[]
}

export interface PhaseConsistency {
  phase: PhaseId
  /** 0 to 1; null with fewer than two scored channels. */
  value: number | null
  /** The scored channels, from top to bottom. */
  channels: readonly ChannelFeeling[]
}

export interface Consistency extends Reading {
  phases: readonly PhaseConsistency[]
  /** The mean over the phases that have one. */
  overall: number | null
  /** The phase where the channels are furthest apart. */
  lowest: PhaseId | null
}

/** 1 − (max − min) / 4 over the channels' means on −2..+2; undefined, so null, with fewer than two. */
export function consistencyOf(means: readonly number[]): number | null {
  return means.length < 2 ? null : 1 - (Math.max(...means) - Math.min(...means)) / 4
}

interface Scored {
  touchpoint: Touchpoint
  valence: number
}

export function channelConsistency(map: JourneyMap, look: Look = {}): Consistency {
  const touchpoints = touchpointsOf(map, look)
  const scored: Scored[] = []
  const mute: CardId[] = []
  for (const touchpoint of touchpoints) {
    const valence = valenceFor(touchpoint, look.personas)
    if (valence === null) mute.push(touchpoint.card.id)
    else scored.push({ touchpoint, valence })
  }
  const byPhase = grouped(scored, ({ touchpoint }) => touchpoint.phase)
  const phases = phasesOf(map.phases).map(({ id }): PhaseConsistency => {
    const rows = [...(byPhase.get(id) ?? [])].sort((a, b) => a.touchpoint.row - b.touchpoint.row)
    const channels = [...grouped(rows, ({ touchpoint }) => touchpoint.lane.id)].map(([lane, cards]) => ({
      lane,
      mean: mean(cards.map((each) => each.valence)) ?? 0,
      n: cards.length,
      cards: cards.map(({ touchpoint }) => touchpoint.card.id),
    }))
    return { phase: id, value: consistencyOf(channels.map((channel) => channel.mean)), channels }
  })
  const defined = phases.flatMap(({ phase, value }) => (value === null ? [] : [{ phase, value }]))
  const lowest = defined.reduce<(typeof defined)[number] | null>(
    (low, each) => (low === null || each.value < low.value ? each : low),
    null,
  )
  const counted = phases.flatMap(({ value, channels }) =>
    value === null ? [] : channels.flatMap((channel) => channel.cards),
  )
  const alone = phases.filter((phase) => phase.channels.length === 1)
  return {
    n: counted.length,
    empty: defined.length > 0 ? null : scored.length > 0 ? 'consistency.empty' : 'emotion.empty',
    leftOut: [
      ...leftOut('emotion.left', mute),
      ...(alone.length > 0
        ? [
            {
              why: 'consistency.alone' as const,
              count: alone.length,
              cards: alone.flatMap((phase) => phase.channels.flatMap((channel) => channel.cards)),
            },
          ]
        : []),
    ],
    cards: counted,
    phases,
    overall: mean(defined.map((each) => each.value)),
    lowest: lowest?.phase ?? null,
  }
}

export const consistency: Insight<Consistency> = {
  id: 'consistency',
  label: 'consistency.title',
  hint: 'consistency.title.hint',
  formula: 'consistency.formula',
  compute: channelConsistency,
  summary({ empty, overall, lowest, phases }, map, t) {
    if (empty || overall === null || lowest === null) return t(empty ?? 'consistency.empty')
    const phase = map.phases[lowest]?.title || t('reading.untitled')
    return t('consistency.said', {
      percent: rounded(overall * 100),
      phase,
      count: phases.filter(({ value }) => value !== null).length,
    })
  },
}
