/** Bumps: hand-overs from one channel to another along a persona's way, where the feeling falls by two or more. */
import type { CardId, JourneyMap, LaneId, Link, LinkId, PersonaId } from '../model/journeyMap'
import { personasOf } from '../model/queries'
import { rounded } from './figures'
import { type Insight, leftOut, type Look, type Reading } from './insight'
import { type Touchpoint, touchpointsOf, valenceFor } from './standing'

/** A fall of valence that is felt as a bump. */
export const BUMP = 2

export interface Bump {
  /** null: everyone's way. */
  persona: PersonaId | null
  link: LinkId
  from: CardId
  to: CardId
  fromLane: LaneId
  toLane: LaneId
  /** By how much the valence falls, at least `BUMP`. */
  drop: number
}

export interface Bumps extends Reading {
  /** From the worst. `n` is the hand-overs that could be judged. */
  bumps: readonly Bump[]
}

interface HandOver {
  persona: PersonaId | null
  link: Link
  from: Touchpoint
  to: Touchpoint
}

function handOvers(map: JourneyMap, look: Look): HandOver[] {
  const touchpoints = new Map(touchpointsOf(map, look).map((touchpoint) => [touchpoint.card.id, touchpoint]))
  const known = personasOf(map.personas).map((persona) => persona.id)
  const asked = look.personas ?? []
  const walkers = known.filter((id) => asked.length === 0 || asked.includes(id))
  return Object.values(map.links).flatMap((link) => {
    const from = touchpoints.get(link.from)
    const to = touchpoints.get(link.to)
    if (!from || !to || from.lane.id === to.lane.id) return []
    // A way of nobody in particular is walked by everyone, and may feel different to each.
    const personas = link.persona !== null ? walkers.filter((id) => id === link.persona) : walkers
    const each = link.persona === null && known.length === 0 ? [null] : personas
    return each.map((persona) => ({ persona, link, from, to }))
  })
}

/** Hand-overs with a feeling on both sides are judged; the others are left out and told. */
export function bumpsOf(map: JourneyMap, look: Look = {}): Bumps {
  const all = handOvers(map, look)
  const mute: CardId[] = []
  const bumps: Bump[] = []
  let judged = 0
  for (const { persona, link, from, to } of all) {
    const eyes = persona === null ? [] : [persona]
    const before = valenceFor(from, eyes)
    const after = valenceFor(to, eyes)
    if (before === null) mute.push(from.card.id)
    if (after === null) mute.push(to.card.id)
    if (before === null || after === null) continue
    judged++
    if (before - after < BUMP) continue
    const lanes = { fromLane: from.lane.id, toLane: to.lane.id }
    bumps.push({ persona, link: link.id, from: link.from, to: link.to, ...lanes, drop: before - after })
  }
  bumps.sort((a, b) => b.drop - a.drop)
  return {
    n: judged,
    empty: judged > 0 ? null : emptyReason(map, all),
    leftOut: leftOut('emotion.left', [...new Set(mute)]),
    cards: [...new Set(bumps.flatMap((bump) => [bump.from, bump.to]))],
    bumps,
  }
}

function emptyReason({ links }: JourneyMap, handOvers: readonly HandOver[]): Bumps['empty'] {
  if (Object.keys(links).length === 0) return 'bumps.empty.way'
  return handOvers.length === 0 ? 'bumps.empty.channels' : 'emotion.empty'
}

export const bumps: Insight<Bumps> = {
  id: 'bumps',
  label: 'bumps.title',
  hint: 'bumps.title.hint',
  formula: 'bumps.formula',
  compute: bumpsOf,
  summary({ empty, bumps: [worst, ...rest], n }, map, t) {
    if (empty) return t(empty)
    if (!worst) return t('bumps.none', { count: n })
    const named = (id: CardId) => map.cards[id]?.title || t('reading.untitled')
    return t('bumps.said', {
      count: rest.length + 1,
      from: named(worst.from),
      to: named(worst.to),
      drop: rounded(worst.drop, 1),
    })
  },
}
