/** The kinds of lane that can be added, and which lanes are shown. */
import { addLane } from '../../commands/addLane'
import { changeLane } from '../../commands/changeLane'
import { LANE_KINDS } from '../../lanes/index'
import type { LaneId } from '../../model/journeyMap'
import { rowsOf } from '../../model/queries'
import type { MenuEntry, MenuItem } from '../../ui/menuItem'
import { laneTitle } from '../rows/cellLabel'
import { nameIt } from './nameIt'
import { type Offering, offer } from './menuEntries'

/** `below`: the lane under which it is to stand, as near as the groups allow; else the end of its group. */
export function addLaneItems(offering: Offering, below?: LaneId): MenuEntry[] {
  const { t, room } = offering
  const rows = rowsOf(room.editor.store.getState().map.lanes)
  const at = below === undefined ? -1 : rows.findIndex((row) => row.lane.id === below)
  const index = at < 0 ? undefined : at + 1
  const after = () => nameIt(offering)
  const media = (['online', 'offline'] as const).map((medium): MenuItem => {
    const icon = medium === 'online' ? 'globe' : 'store'
    return {
      ...offer(offering, addLane, { kind: 'channel', medium, icon, index }, { icon, after }),
      label: t(`canvas.lane.${medium}`),
    }
  })
  const kinds = LANE_KINDS.filter((kind) => kind.holds !== 'touchpoints')
  const item = (kind: (typeof kinds)[number]): MenuItem => ({
    ...offer(
      offering,
      addLane,
      { kind: kind.kind, index: kind.holds === 'nothing' ? undefined : index },
      {
        icon: kind.icon,
        after: kind.holds === 'nothing' ? undefined : after,
      },
    ),
    label: t(kind.label),
    hint: t(kind.hint),
  })
  return [
    { heading: t('canvas.lanes.channels') },
    ...media,
    { heading: t('canvas.lanes.notes') },
    ...kinds.filter((kind) => kind.holds === 'notes').map(item),
    { heading: t('canvas.lanes.computed') },
    ...kinds.filter((kind) => kind.holds === 'nothing').map(item),
  ]
}

/** A box to tick for each lane. */
export function shownLaneItems(offering: Offering): MenuItem[] {
  const { map } = offering.room.editor.store.getState()
  return rowsOf(map.lanes).map(({ lane }) => ({
    ...offer(offering, changeLane, { id: lane.id, values: { hidden: !lane.hidden } }),
    label: laneTitle(map, lane.id, offering.t),
    icon: undefined,
    checked: !lane.hidden,
  }))
}
