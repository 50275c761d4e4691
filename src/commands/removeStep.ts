/** Takes a step out, with its cards and their links. The only step of a phase stays: a phase has at least one. */
import type { StepId } from '../model/journeyMap'
import { cardsInSteps } from '../model/places'
import { stepsOf } from '../model/queries'
import type { Command, Plan, Snapshot } from './command'
import { dropSteps } from './dropped'
import { neighbour } from './reordered'
import { shownWith } from './saidWith'

export const removeStep: Command<{ id: StepId }> = {
  id: 'step.remove',
  label: 'step.remove',
  group: 'step',
  icon: 'trash-2',
  bare: false,
  plan: (now, { id }) => stepRemoved(now, id),
}

export function stepRemoved({ map, places }: Snapshot, id: StepId): Plan | null {
  const step = map.steps[id]
  if (!step || stepsOf(map, step.phase).length < 2) return null
  const cards = cardsInSteps(places, [id])
  return {
    change: (draft) => dropSteps(draft, map, [id], cards),
    select: [],
    focus: neighbour(stepsOf(map, step.phase), id),
    said: shownWith('said.step-removed', cards.length),
  }
}
