/** Puts a new lane into the grid, at the end of its group where no place is named. */
import { isLaneKind, laneKind } from '../lanes/index'
import type { Lane, Medium } from '../model/journeyMap'
import { cleanText } from '../model/cleanText'
import { newLane } from '../model/newMap'
import { firstKeys } from '../model/order'
import { within } from '../model/within'
import { type Arrangement, laneAt, lanesInOrder } from './arrangeLanes'
import type { Command, Snapshot } from './command'
import { rekey } from './reordered'

interface AddLane {
  kind: string
  /** Online where absent; channels only. */
  medium?: Medium
  title?: string
  icon?: string
  /** Its place from top to bottom. */
  index?: number
}

export const addLane: Command<AddLane> = {
  id: 'lane.add',
  label: 'lane.add',
  group: 'lane',
  icon: 'rows-3',
  bare: false,
  plan(now, { kind, medium = 'online', title = '', icon = '', index }) {
    if (!isLaneKind(kind)) return null
    const channel = laneKind(kind).holds === 'touchpoints'
    const lane = newLane({
      id: now.newId(),
      order: firstKeys(1).join(''),
      kind,
      title: cleanText(title),
      icon: cleanText(icon),
      medium: channel ? medium : null,
    })
    return laneInserted(now, lane, index)
  },
}

/** The plan that puts a lane in, as near to the place as the groups allow. */
export function laneInserted({ map }: Snapshot, lane: Lane, index?: number) {
  const others = lanesInOrder(map.lanes)
  const arrangement = nearest(others, lane, index ?? endOfGroup(others, lane))
  return (
    arrangement && {
      change(map: { lanes: Record<string, Lane> }) {
        map.lanes[lane.id] = { ...lane, medium: arrangement.medium }
        rekey(map.lanes, arrangement.keys)
      },
      select: [],
      focus: { header: lane.id },
    }
  )
}

function endOfGroup(others: readonly Lane[], lane: Lane): number {
  const last = others.findLastIndex((other) => other.medium === lane.medium)
  if (lane.medium === null || last >= 0) return lane.medium === null ? others.length : last + 1
  const channel = others.findIndex((other) => other.medium !== null)
  if (channel < 0) return others.length
  return lane.medium === 'online' ? channel : others.findLastIndex((other) => other.medium !== null) + 1
}

/** Keeps the medium that was asked for: a new lane goes to its group rather than over to the other. */
function nearest(others: readonly Lane[], lane: Lane, index: number): Arrangement | null {
  const wanted = within(index, 0, others.length)
  const places = [...others.keys(), others.length].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
  for (const place of places) {
    const found = laneAt(others, lane, place)
    if (found?.medium === lane.medium) return found
  }
  return null
}
