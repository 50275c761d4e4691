/** What is wrong inside a map. A map that a command or `readMap` hands out has no problems. */
import { COLLECTIONS, type Id, type JourneyMap } from './journeyMap'
import { isOrderKey } from './order'

export type ProblemKind =
  | 'id-clash'
  | 'bad-order'
  | 'phase-without-step'
  | 'step-without-phase'
  | 'card-without-step'
  | 'card-without-lane'
  | 'link-without-end'
  | 'link-to-itself'
  | 'unknown-persona'

export interface Problem {
  kind: ProblemKind
  id: Id
}

export function problems(map: JourneyMap): Problem[] {
  const found: Problem[] = []
  const say = (kind: ProblemKind, id: Id) => found.push({ kind, id })

  const ids = new Set<Id>()
  for (const collection of COLLECTIONS) {
    for (const [key, record] of Object.entries(map[collection])) {
      if (ids.has(key) || record.id !== key) say('id-clash', key)
      ids.add(key)
      if ('order' in record && !isOrderKey(record.order)) say('bad-order', key)
    }
  }
  const peopled = new Set<Id>()
  for (const step of Object.values(map.steps)) {
    peopled.add(step.phase)
    if (!Object.hasOwn(map.phases, step.phase)) say('step-without-phase', step.id)
  }
  for (const phase of Object.keys(map.phases)) if (!peopled.has(phase)) say('phase-without-step', phase)
  for (const card of Object.values(map.cards)) {
    if (!Object.hasOwn(map.steps, card.step)) say('card-without-step', card.id)
    if (!Object.hasOwn(map.lanes, card.lane)) say('card-without-lane', card.id)
    for (const persona of Object.keys(card.personas))
      if (!Object.hasOwn(map.personas, persona)) say('unknown-persona', card.id)
    for (const attachment of Object.values(card.attachments)) {
      if (!isOrderKey(attachment.order)) say('bad-order', card.id)
      if (attachment.persona !== undefined && !Object.hasOwn(map.personas, attachment.persona))
        say('unknown-persona', card.id)
    }
  }
  for (const link of Object.values(map.links)) {
    if (!Object.hasOwn(map.cards, link.from) || !Object.hasOwn(map.cards, link.to)) say('link-without-end', link.id)
    if (link.from === link.to) say('link-to-itself', link.id)
    if (link.persona !== null && !Object.hasOwn(map.personas, link.persona)) say('unknown-persona', link.id)
  }
  return found
}
