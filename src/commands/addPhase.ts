/** Puts a new phase with its first step at the end. */
import type { Command } from './command'
import { phaseInserted } from './insertPhase'

export const addPhase: Command = {
  id: 'phase.add',
  label: 'phase.add',
  group: 'phase',
  icon: 'plus',
  bare: true,
  plan: (now) => phaseInserted(now, Infinity),
}
