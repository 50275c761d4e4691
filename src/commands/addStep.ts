/** Puts a new step into a phase. */
import type { PhaseId } from '../model/journeyMap'
import { newStep } from '../model/newMap'
import { insertionAt } from '../model/order'
import { stepsOf } from '../model/queries'
import { within } from '../model/within'
import type { Command } from './command'
import { rekey } from './reordered'

interface AddStep {
  phase: PhaseId
  /** Its place in the phase; the last where absent. */
  index?: number
}

export const addStep: Command<AddStep> = {
  id: 'step.add',
  label: 'step.add',
  group: 'step',
  icon: 'plus',
  bare: false,
  plan(now, { phase, index = Infinity }) {
    if (!now.map.phases[phase]) return null
    const steps = stepsOf(now.map, phase)
    const { keys, rekeyed } = insertionAt(steps, within(index, 0, steps.length))
    const id = now.newId()
    return {
      change(map) {
        rekey(map.steps, rekeyed)
        for (const order of keys) map.steps[id] = newStep({ id, order, phase })
      },
      select: [],
      focus: { header: id },
    }
  },
}
