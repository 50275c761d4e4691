/** Takes a lane out, with its cards and their links. */
import type { LaneId } from '../model/journeyMap'
import { cardsInLane } from '../model/places'
import { lanesInOrder } from './arrangeLanes'
import type { Command, Plan, Snapshot } from './command'
import { dropCards } from './dropped'
import { neighbour } from './reordered'
import { shownWith } from './saidWith'

export const removeLane: Command<{ id: LaneId }> = {
  id: 'lane.remove',
  label: 'lane.remove',
  group: 'lane',
  icon: 'trash-2',
  bare: false,
  plan: (now, { id }) => laneRemoved(now, id),
}

export function laneRemoved({ map, places }: Snapshot, id: LaneId): Plan | null {
  if (!map.lanes[id]) return null
  const cards = cardsInLane(places, id)
  return {
    change(draft) {
      dropCards(draft, map, cards)
      delete draft.lanes[id]
    },
    select: [],
    focus: neighbour(lanesInOrder(map.lanes), id),
    said: shownWith('said.lane-removed', cards.length),
  }
}
