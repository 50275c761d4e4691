/** Writes what a lane is called and shows; the medium is a channel's alone. */
import type { Lane, LaneId } from '../model/journeyMap'
import { laneHeight } from '../model/laneHeight'
import type { Command } from './command'
import { written } from './written'

interface ChangeLane {
  id: LaneId
  values: Partial<Pick<Lane, 'title' | 'icon' | 'medium' | 'area' | 'hidden' | 'height'>>
}

export const changeLane: Command<ChangeLane> = {
  id: 'lane.change',
  label: 'lane.change',
  group: 'lane',
  bare: false,
  plan(now, { id, values }) {
    const own = now.map.lanes[id]?.medium ? (values.medium ?? undefined) : undefined
    const height = values.height === undefined ? undefined : laneHeight(values.height)
    return written(now, (map) => map.lanes, id, { ...values, medium: own, height }, [
      'title',
      'icon',
      'medium',
      'area',
      'hidden',
      'height',
    ])
  },
}
