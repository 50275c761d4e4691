/** Puts a lane elsewhere from top to bottom; a channel that crosses the coastline changes its medium. */
import type { LaneId } from '../model/journeyMap'
import { within } from '../model/within'
import { laneAt, lanesInOrder } from './arrangeLanes'
import type { Command, Plan, Snapshot } from './command'
import { rekey } from './reordered'

interface MoveLane {
  id: LaneId
  /** Its place among all lanes from top to bottom, as it stands afterwards. */
  index: number
}

export const moveLane: Command<MoveLane> = {
  id: 'lane.move',
  label: 'lane.move',
  group: 'lane',
  bare: false,
  plan: (now, { id, index }) => laneMoved(now, id, index),
}

export function laneMoved({ map }: Snapshot, id: LaneId, index: number): Plan | null {
  const lane = map.lanes[id]
  if (!lane) return null
  const lanes = lanesInOrder(map.lanes)
  const from = lanes.indexOf(lane)
  const others = lanes.filter((other) => other !== lane)
  const wanted = within(index, 0, others.length)
  const way = Math.sign(wanted - from)
  if (way === 0) return null
  // Where the groups forbid the place (notes between channels), the lane goes on the way it was going.
  for (let at = wanted; at >= 0 && at <= others.length; at += way) {
    const found = laneAt(others, lane, at)
    if (!found) continue
    return {
      change(map) {
        rekey(map.lanes, found.keys)
        const moved = map.lanes[id]
        if (moved) moved.medium = found.medium
      },
      said:
        found.medium !== null && found.medium !== lane.medium
          ? { key: found.medium === 'online' ? 'said.lane-online' : 'said.lane-offline' }
          : undefined,
    }
  }
  return null
}
