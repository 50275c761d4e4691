/** Copies of steps with all that stands in them, for the duplicates of steps and phases. */
import type { Draft } from 'immer'
import type { CardId, JourneyMap, Step, StepId } from '../model/journeyMap'
import { cardsInSteps } from '../model/places'
import type { Snapshot } from './command'
import { copies, copyOf, linksAmong } from './copies'

export interface CopiedColumns {
  /** The new step of each step that was copied. */
  steps: ReadonlyMap<StepId, StepId>
  cards: readonly CardId[]
  /** Writes the copied cards and links; the steps themselves are the caller's to place. */
  fill(map: Draft<JourneyMap>): void
}

export function columnsCopied(now: Snapshot, steps: readonly Step[]): CopiedColumns {
  const newSteps = new Map(steps.map((step) => [step.id, now.newId()]))
  const cards = cardsInSteps(now.places, [...newSteps.keys()])
  const { ids, links } = copies(now, cards, linksAmong(now.map, cards))
  return {
    steps: newSteps,
    cards: [...ids.values()],
    fill(map) {
      for (const [from, id] of ids) {
        const card = now.map.cards[from]
        const step = newSteps.get(card?.step ?? '')
        if (card && step !== undefined) map.cards[id] = copyOf(card, { ...card, id, step })
      }
      for (const link of links) map.links[link.id] = link
    },
  }
}
