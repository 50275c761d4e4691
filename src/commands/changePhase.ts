/** Writes the title, the goal or the colour of a phase. */
import type { Phase, PhaseId } from '../model/journeyMap'
import type { Command } from './command'
import { written } from './written'

interface ChangePhase {
  id: PhaseId
  values: Partial<Pick<Phase, 'title' | 'goal' | 'hue'>>
}

export const changePhase: Command<ChangePhase> = {
  id: 'phase.change',
  label: 'phase.change',
  group: 'phase',
  bare: false,
  plan: (now, { id, values }) => written(now, (map) => map.phases, id, values, ['title', 'goal', 'hue']),
}
