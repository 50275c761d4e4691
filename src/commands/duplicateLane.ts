/** Copies a lane with its cards, right below it. */
import type { LaneId } from '../model/journeyMap'
import { cardsInLane } from '../model/places'
import { laneInserted } from './addLane'
import { lanesInOrder } from './arrangeLanes'
import type { Command, Plan, Snapshot } from './command'
import { copies, copyOf, linksAmong } from './copies'
import { saidWith } from './saidWith'

export const duplicateLane: Command<{ id: LaneId }> = {
  id: 'lane.duplicate',
  label: 'lane.duplicate',
  group: 'lane',
  icon: 'copy',
  bare: false,
  plan: (now, { id }) => laneDuplicated(now, id),
}

export function laneDuplicated(now: Snapshot, from: LaneId): Plan | null {
  const { map } = now
  const lane = map.lanes[from]
  if (!lane) return null
  const copy = { ...lane, id: now.newId() }
  const inserted = laneInserted(now, copy, lanesInOrder(map.lanes).indexOf(lane) + 1)
  if (!inserted) return null
  const cards = cardsInLane(now.places, from)
  const { ids, links } = copies(now, cards, linksAmong(map, cards))
  return {
    ...inserted,
    change(draft) {
      inserted.change(draft)
      for (const [was, id] of ids) {
        const card = map.cards[was]
        if (card) draft.cards[id] = copyOf(card, { ...card, id, lane: copy.id })
      }
      for (const link of links) draft.links[link.id] = link
    },
    said: saidWith('said.lane-duplicated', cards.length),
  }
}
