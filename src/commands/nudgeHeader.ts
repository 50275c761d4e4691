/** Moving a phase, a step or a lane by one place. */
import { laneKind } from '../lanes/index'
import type { Id, Lane } from '../model/journeyMap'
import { phasesOf, stepsOf } from '../model/queries'
import { lanesInOrder } from './arrangeLanes'
import type { Plan, Snapshot } from './command'
import type { Way } from './way'
import { laneMoved } from './moveLane'
import { phaseMoved } from './movePhase'
import { stepMoved } from './moveStep'

export function headerNudged(now: Snapshot, header: Id, way: Way): Plan | null {
  const by = way === 'left' || way === 'up' ? -1 : 1
  if (way === 'up' || way === 'down') return laneNudged(now, header, by)
  return phaseNudged(now, header, by) ?? stepNudged(now, header, by)
}

function phaseNudged(now: Snapshot, id: Id, by: number): Plan | null {
  const at = phasesOf(now.map.phases).findIndex((phase) => phase.id === id) + by
  return at < 0 ? null : phaseMoved(now, id, at)
}

/** Within its phase, and at the phase's edge into the next one. */
function stepNudged(now: Snapshot, id: Id, by: number): Plan | null {
  const { map } = now
  const step = map.steps[id]
  if (!step) return null
  const siblings = stepsOf(map, step.phase)
  const at = siblings.indexOf(step) + by
  if (siblings[at]) return stepMoved(now, { id, phase: step.phase, index: at })
  const phases = phasesOf(map.phases)
  const next = phases[phases.findIndex((phase) => phase.id === step.phase) + by]
  return next ? stepMoved(now, { id, phase: next.id, index: by < 0 ? Infinity : 0 }) : null
}

/** Past the next lane that is seen in the same part of the grid: computed lanes stand apart, hidden ones nowhere. */
function laneNudged(now: Snapshot, id: Id, by: number): Plan | null {
  const lanes = lanesInOrder(now.map.lanes)
  const from = lanes.findIndex((lane) => lane.id === id)
  const lane = lanes[from]
  if (!lane) return null
  const computed = (lane: Lane) => laneKind(lane.kind).holds === 'nothing'
  for (let at = from + by; at >= 0 && at < lanes.length; at += by) {
    const other = lanes[at]
    if (other && !other.hidden && computed(other) === computed(lane)) return laneMoved(now, id, at)
  }
  return null
}
