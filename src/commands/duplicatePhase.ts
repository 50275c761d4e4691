/** Copies a phase with its steps and cards, right after it. */
import type { PhaseId } from '../model/journeyMap'
import { insertionAt } from '../model/order'
import { phasesOf, stepsOf } from '../model/queries'
import type { Command, Plan, Snapshot } from './command'
import { columnsCopied } from './duplicateColumns'
import { rekey } from './reordered'
import { saidWith } from './saidWith'

export const duplicatePhase: Command<{ id: PhaseId }> = {
  id: 'phase.duplicate',
  label: 'phase.duplicate',
  group: 'phase',
  icon: 'copy',
  bare: false,
  plan: (now, { id }) => phaseDuplicated(now, id),
}

export function phaseDuplicated(now: Snapshot, from: PhaseId): Plan | null {
  const { map } = now
  const phase = map.phases[from]
  if (!phase) return null
  const phases = phasesOf(map.phases)
  const { keys, rekeyed } = insertionAt(phases, phases.indexOf(phase) + 1)
  const steps = stepsOf(map, from)
  const id = now.newId()
  const copied = columnsCopied(now, steps)
  return {
    change(map) {
      rekey(map.phases, rekeyed)
      for (const order of keys) map.phases[id] = { ...phase, id, order }
      for (const step of steps) {
        const copy = copied.steps.get(step.id)
        if (copy !== undefined) map.steps[copy] = { ...step, id: copy, phase: id }
      }
      copied.fill(map)
    },
    select: [],
    focus: { header: id },
    said: saidWith('said.phase-duplicated', copied.cards.length),
  }
}
