/** Takes a phase out, with its steps, their cards and links. */
import type { PhaseId } from '../model/journeyMap'
import { cardsInSteps } from '../model/places'
import { phasesOf, stepsOf } from '../model/queries'
import type { Command, Plan, Snapshot } from './command'
import { dropSteps } from './dropped'
import { neighbour } from './reordered'
import { shownWith } from './saidWith'

export const removePhase: Command<{ id: PhaseId }> = {
  id: 'phase.remove',
  label: 'phase.remove',
  group: 'phase',
  icon: 'trash-2',
  bare: false,
  plan: (now, { id }) => phaseRemoved(now, id),
}

export function phaseRemoved({ map, places }: Snapshot, id: PhaseId): Plan | null {
  if (!map.phases[id]) return null
  const steps = stepsOf(map, id).map((step) => step.id)
  const cards = cardsInSteps(places, steps)
  return {
    change(draft) {
      dropSteps(draft, map, steps, cards)
      delete draft.phases[id]
    },
    select: [],
    focus: neighbour(phasesOf(map.phases), id),
    said: shownWith('said.phase-removed', cards.length),
  }
}
