/** The part of a map that lies in some phases, as a map of its own. */
import type { Id, JourneyMap } from '../model/journeyMap'

/** The map itself where no phases are named. */
export function mapPart(map: JourneyMap, phases: readonly Id[]): JourneyMap {
  if (phases.length === 0) return map
  const kept = new Set(phases)
  const steps = filtered(map.steps, (step) => kept.has(step.phase))
  const cards = filtered(map.cards, (card) => Object.hasOwn(steps, card.step))
  return {
    ...map,
    phases: filtered(map.phases, (phase) => kept.has(phase.id)),
    steps,
    cards,
    links: filtered(map.links, (link) => Object.hasOwn(cards, link.from) && Object.hasOwn(cards, link.to)),
  }
}

function filtered<T>(records: Record<Id, T>, keep: (record: T) => boolean): Record<Id, T> {
  return Object.fromEntries(Object.entries(records).filter(([, record]) => keep(record)))
}
