/** Copies a step with its cards, right after it. */
import type { StepId } from '../model/journeyMap'
import { insertionAt } from '../model/order'
import { stepsOf } from '../model/queries'
import type { Command, Plan, Snapshot } from './command'
import { columnsCopied } from './duplicateColumns'
import { rekey } from './reordered'
import { saidWith } from './saidWith'

export const duplicateStep: Command<{ id: StepId }> = {
  id: 'step.duplicate',
  label: 'step.duplicate',
  group: 'step',
  icon: 'copy',
  bare: false,
  plan: (now, { id }) => stepDuplicated(now, id),
}

export function stepDuplicated(now: Snapshot, from: StepId): Plan | null {
  const step = now.map.steps[from]
  if (!step) return null
  const siblings = stepsOf(now.map, step.phase)
  const { keys, rekeyed } = insertionAt(siblings, siblings.indexOf(step) + 1)
  const copied = columnsCopied(now, [step])
  return {
    change(map) {
      rekey(map.steps, rekeyed)
      for (const id of copied.steps.values()) for (const order of keys) map.steps[id] = { ...step, id, order }
      copied.fill(map)
    },
    select: [],
    focus: { header: copied.steps.get(from) ?? from },
    said: saidWith('said.step-duplicated', copied.cards.length),
  }
}
