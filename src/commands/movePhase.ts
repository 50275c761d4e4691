/** Puts a phase elsewhere from left to right, with all that stands in it. */
import type { PhaseId } from '../model/journeyMap'
import { phasesOf } from '../model/queries'
import type { Command, Plan, Snapshot } from './command'
import { rekey, reordered } from './reordered'

interface MovePhase {
  id: PhaseId
  /** Its place as it stands afterwards. */
  index: number
}

export const movePhase: Command<MovePhase> = {
  id: 'phase.move',
  label: 'phase.move',
  group: 'phase',
  bare: false,
  plan: (now, { id, index }) => phaseMoved(now, id, index),
}

export function phaseMoved({ map }: Snapshot, id: PhaseId, index: number): Plan | null {
  const keys = map.phases[id] ? reordered(phasesOf(map.phases), id, index) : null
  return keys && { change: (map) => rekey(map.phases, keys) }
}
