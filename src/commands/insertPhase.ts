/** Puts a new phase with its first step at a place. */
import { PHASE_HUES } from '../model/journeyMap'
import { newPhase, newStep } from '../model/newMap'
import { firstKeys, insertionAt } from '../model/order'
import { phasesOf } from '../model/queries'
import { within } from '../model/within'
import type { Command, Plan, Snapshot } from './command'
import { rekey } from './reordered'

export const insertPhase: Command<{ index: number }> = {
  id: 'phase.insert',
  label: 'phase.insert',
  group: 'phase',
  icon: 'between-vertical-start',
  bare: false,
  plan: (now, { index }) => phaseInserted(now, index),
}

export function phaseInserted(now: Snapshot, index: number): Plan {
  const phases = phasesOf(now.map.phases)
  const at = within(index, 0, phases.length)
  const { keys, rekeyed } = insertionAt(phases, at)
  const id = now.newId()
  const step = newStep({ id: now.newId(), order: firstKeys(1).join(''), phase: id })
  const hue = ((phases[at - 1]?.hue ?? 0) % PHASE_HUES) + 1
  return {
    change(map) {
      rekey(map.phases, rekeyed)
      for (const order of keys) map.phases[id] = newPhase({ id, order, hue })
      map.steps[step.id] = step
    },
    select: [],
    focus: { header: id },
  }
}
