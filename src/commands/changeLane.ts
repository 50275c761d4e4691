/** Writes what a lane is called and shows; the medium is a channel's alone. */
import type { Lane, LaneId } from '../model/journeyMap'
import type { Command } from './command'
import { written } from './written'

interface ChangeLane {
  id: LaneId
  values: Partial<Pick<Lane, 'title' | 'icon' | 'medium' | 'area' | 'hidden'>>
}

export const changeLane: Command<ChangeLane> = {
  id: 'lane.change',
  label: 'lane.change',
  group: 'lane',
  bare: false,
  plan(now, { id, values }) {
    const own = now.map.lanes[id]?.medium ? (values.medium ?? undefined) : undefined
    return written(now, (map) => map.lanes, id, { ...values, medium: own }, [
      'title',
      'icon',
      'medium',
      'area',
      'hidden',
    ])
  },
}
