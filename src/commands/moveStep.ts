/** Puts a step elsewhere in its phase or into another; the only step of a phase stays. */
import type { PhaseId, StepId } from '../model/journeyMap'
import { stepsOf } from '../model/queries'
import { within } from '../model/within'
import type { Command, Plan, Snapshot } from './command'
import { placedAt, rekey, reordered } from './reordered'

interface MoveStep {
  id: StepId
  phase: PhaseId
  /** Its place in the phase as it stands afterwards. */
  index: number
}

export const moveStep: Command<MoveStep> = {
  id: 'step.move',
  label: 'step.move',
  group: 'step',
  bare: false,
  plan: (now, to) => stepMoved(now, to),
}

export function stepMoved({ map }: Snapshot, { id, phase, index }: MoveStep): Plan | null {
  const step = map.steps[id]
  if (!step || !map.phases[phase]) return null
  const siblings = stepsOf(map, phase)
  const away = step.phase !== phase
  if (away && stepsOf(map, step.phase).length < 2) return null
  const keys = away ? placedAt(siblings, id, within(index, 0, siblings.length)) : reordered(siblings, id, index)
  if (!keys) return null
  return {
    change(map) {
      rekey(map.steps, keys)
      const moved = map.steps[id]
      if (moved) moved.phase = phase
    },
  }
}
