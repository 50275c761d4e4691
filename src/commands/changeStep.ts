/** Writes the title of a step. */
import type { Step, StepId } from '../model/journeyMap'
import type { Command } from './command'
import { written } from './written'

interface ChangeStep {
  id: StepId
  values: Partial<Pick<Step, 'title'>>
}

export const changeStep: Command<ChangeStep> = {
  id: 'step.change',
  label: 'step.change',
  group: 'step',
  bare: false,
  plan: (now, { id, values }) => written(now, (map) => map.steps, id, values, ['title']),
}
