/** What a bare command works on: the selection, else the place of the keyboard. */
import { laneKind } from '../lanes/index'
import type { CardId, JourneyMap, LaneId, LinkId, PersonaId } from '../model/journeyMap'
import type { Snapshot } from './command'

/** The chosen cards; where neither card nor link is chosen, the card that the keyboard stands on. */
export function chosenCards({ map, selection, focus }: Snapshot): CardId[] {
  const cards = selection.filter((id) => Object.hasOwn(map.cards, id))
  if (cards.length > 0 || selection.length > 0 || !focus || 'header' in focus) return cards
  return focus.card !== undefined && map.cards[focus.card] ? [focus.card] : []
}

export function chosenLinks({ map, selection }: Snapshot): LinkId[] {
  return selection.filter((id) => Object.hasOwn(map.links, id))
}

/** Whether cards can stand in a lane; a computed lane shows what it computes. */
export function holdsCards(map: Pick<JourneyMap, 'lanes'>, lane: LaneId): boolean {
  const found = map.lanes[lane]
  return found !== undefined && laneKind(found.kind).holds !== 'nothing'
}

/** Through whose eyes one looks: the only persona that is shown, where the map has others beside. */
export function onePersona({ map, shown }: Snapshot): PersonaId | undefined {
  const [persona, ...others] = shown.filter((id) => Object.hasOwn(map.personas, id))
  return others.length === 0 && Object.keys(map.personas).length > 1 ? persona : undefined
}
