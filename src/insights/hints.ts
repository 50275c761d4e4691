/** The rules of the method, as data: each looks at a map and says where it strays from good practice. */
import type { MessageKey, Params } from '../i18n/words'
import type { CardId, Id, JourneyMap } from '../model/journeyMap'
import { phasesOf, stepsOf } from '../model/queries'
import { type Standing, type Touchpoint, valenceFor } from './standing'

export interface Seen {
  map: JourneyMap
  standings: readonly Standing[]
  touchpoints: readonly Touchpoint[]
}

export interface Finding {
  cards?: readonly CardId[]
  /** The one phase or persona that it speaks of: each can be waved off by itself. */
  of?: Id
  params?: Params
}

export interface Rule {
  id: string
  label: MessageKey
  /** What the method advises. */
  advice: MessageKey
  find(seen: Seen): Finding | readonly Finding[] | null
}

/** Milkymap advises five to seven phases. */
const MOST_PHASES = 7
/** Where more than this share of the touchpoints is critical, none stands out. */
const MOST_CRITICAL = 1 / 3

const nothing = (list: readonly unknown[] | object) => Object.keys(list).length === 0
const idsOf = (standings: readonly Standing[]) => standings.map(({ card }) => card.id)
const some = (standings: readonly Standing[]): Finding | null =>
  standings.length > 0 ? { cards: idsOf(standings), params: { count: standings.length } } : null
const bearing = (standings: readonly Standing[], type: 'pain' | 'bright' | 'moment') =>
  standings.some(({ hung }) => hung[type].length > 0)

function phasesWithout(seen: Seen, fits: (touchpoint: Touchpoint) => boolean): Finding[] {
  const having = new Set(seen.touchpoints.filter(fits).map(({ phase }) => phase))
  const inhabited = new Set(seen.touchpoints.map(({ phase }) => phase))
  return phasesOf(seen.map.phases)
    .filter(({ id }) => inhabited.has(id) && !having.has(id))
    .map(({ id, title }) => ({
      of: id,
      params: { phase: title },
      cards: idsOf(seen.touchpoints.filter(({ phase }) => phase === id)),
    }))
}

export const RULES: readonly Rule[] = [
  {
    id: 'no-scenario',
    label: 'lint.scenario',
    advice: 'lint.scenario.advice',
    find: ({ map }) => (map.scenario.trim() === '' ? {} : null),
  },
  {
    id: 'no-promise',
    label: 'lint.promise',
    advice: 'lint.promise.advice',
    find: ({ map }) => (map.promise.trim() === '' ? {} : null),
  },
  {
    id: 'no-persona',
    label: 'lint.persona',
    advice: 'lint.persona.advice',
    find: ({ map }) => (nothing(map.personas) ? {} : null),
  },
  {
    id: 'several-views',
    label: 'lint.views',
    advice: 'lint.views.advice',
    find({ map }) {
      const count = Object.keys(map.personas).length
      return count > 1 ? { params: { count } } : null
    },
  },
  {
    id: 'many-phases',
    label: 'lint.phases',
    advice: 'lint.phases.advice',
    find({ map }) {
      const count = Object.keys(map.phases).length
      return count > MOST_PHASES ? { params: { count } } : null
    },
  },
  {
    id: 'empty-phase',
    label: 'lint.hollow',
    advice: 'lint.hollow.advice',
    find({ map, standings }) {
      const peopled = new Set(standings.map(({ phase }) => phase))
      return phasesOf(map.phases)
        .filter(({ id }) => !peopled.has(id))
        .map(({ id, title }) => ({ of: id, params: { phase: title } }))
    },
  },
  {
    id: 'phase-without-emotion',
    label: 'lint.emotion',
    advice: 'lint.emotion.advice',
    find: (seen) => phasesWithout(seen, (touchpoint) => valenceFor(touchpoint) !== null),
  },
  {
    id: 'no-moment',
    label: 'lint.moment',
    advice: 'lint.moment.advice',
    find: ({ touchpoints }) => (touchpoints.length > 0 && !bearing(touchpoints, 'moment') ? {} : null),
  },
  {
    id: 'all-critical',
    label: 'lint.critical',
    advice: 'lint.critical.advice',
    find({ touchpoints }) {
      const critical = touchpoints.filter((touchpoint) =>
        touchpoint.hung.moment.some((moment) => moment.moment === 'critical'),
      )
      return critical.length > 2 && critical.length > touchpoints.length * MOST_CRITICAL ? some(critical) : null
    },
  },
  {
    id: 'no-bright-spot',
    label: 'lint.bright',
    advice: 'lint.bright.advice',
    find: ({ standings }) => (standings.length > 0 && !bearing(standings, 'bright') ? {} : null),
  },
  {
    id: 'no-pain',
    label: 'lint.pain',
    advice: 'lint.pain.advice',
    find: ({ standings }) => (standings.length > 0 && !bearing(standings, 'pain') ? {} : null),
  },
  {
    id: 'opportunity-without-owner',
    label: 'lint.owner',
    advice: 'lint.owner.advice',
    find: ({ standings }) =>
      some(standings.filter((standing) => standing.hung.opportunity.some(({ owner }) => owner.trim() === ''))),
  },
  {
    id: 'bad-and-silent',
    label: 'lint.silent',
    advice: 'lint.silent.advice',
    find: ({ touchpoints }) =>
      some(touchpoints.filter((touchpoint) => valenceFor(touchpoint) === -2 && touchpoint.hung.pain.length === 0)),
  },
  {
    id: 'no-evidence',
    label: 'lint.evidence',
    advice: 'lint.evidence.advice',
    find: ({ touchpoints }) => some(touchpoints.filter((touchpoint) => touchpoint.hung.evidence.length === 0)),
  },
  {
    id: 'mostly-assumed',
    label: 'lint.assumed',
    advice: 'lint.assumed.advice',
    find({ touchpoints }) {
      const assumed = touchpoints.filter((touchpoint) => touchpoint.hung.evidence[0]?.level === 'assumed')
      return assumed.length > touchpoints.length / 2 ? some(assumed) : null
    },
  },
  {
    id: 'unnamed-step',
    label: 'lint.step',
    advice: 'lint.step.advice',
    find({ map }) {
      const count = phasesOf(map.phases)
        .map(({ id }) => stepsOf(map, id))
        .filter((steps) => steps.length > 1 && steps.some(({ title }) => title.trim() === '')).length
      return count > 0 ? { params: { count } } : null
    },
  },
]
