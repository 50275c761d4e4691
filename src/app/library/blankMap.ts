/** A map to begin with: three phases, four channels and the curve, named in the person's language, nothing in it. */
import type { Translate } from '../../i18n/words'
import type { Id, Instant, JourneyMap } from '../../model/journeyMap'
import { emptyMap, newLane, newPhase, newStep } from '../../model/newMap'
import { firstKeys } from '../../model/order'

const PHASES = ['start.before', 'start.during', 'start.after'] as const
const LANES = [
  { kind: 'channel', title: 'start.web', icon: 'globe', medium: 'online' },
  { kind: 'channel', title: 'start.email', icon: 'mail', medium: 'online' },
  { kind: 'channel', title: 'start.store', icon: 'store', medium: 'offline' },
  { kind: 'channel', title: 'start.phone', icon: 'headset', medium: 'offline' },
  { kind: 'emotion-curve', title: 'lane.emotion-curve', icon: 'chart-spline', medium: null },
] as const

export function blankMap(t: Translate, newId: () => Id, at: Instant): JourneyMap {
  const map = emptyMap(newId(), at)
  const phaseKeys = firstKeys(PHASES.length)
  PHASES.forEach((title, i) => {
    const phase = newPhase({ id: newId(), order: phaseKeys[i] ?? '', title: t(title), hue: i + 1 })
    const step = newStep({ id: newId(), order: firstKeys(1)[0] ?? '', phase: phase.id })
    map.phases[phase.id] = phase
    map.steps[step.id] = step
  })
  const laneKeys = firstKeys(LANES.length)
  LANES.forEach(({ title, ...fields }, i) => {
    const lane = newLane({ ...fields, id: newId(), order: laneKeys[i] ?? '', title: t(title) })
    map.lanes[lane.id] = lane
  })
  return map
}
