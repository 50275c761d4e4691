/** Writes the title, the goal or the colour of a phase. */
import { type Phase, type PhaseId, PHASE_HUES } from '../model/journeyMap'
import type { Command } from './command'
import { hueWithin, written } from './written'

interface ChangePhase {
  id: PhaseId
  values: Partial<Pick<Phase, 'title' | 'goal' | 'hue'>>
}

export const changePhase: Command<ChangePhase> = {
  id: 'phase.change',
  label: 'phase.change',
  group: 'phase',
  bare: false,
  plan: (now, { id, values: { hue, ...values } }) =>
    written(now, (map) => map.phases, id, { ...values, hue: hueWithin(hue, PHASE_HUES) }, ['title', 'goal', 'hue']),
}
