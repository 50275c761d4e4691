/** The computed lanes: they stay at the bottom while everything else scrolls up and down, where there is room. */
import { useStore } from 'zustand'
import { laneKind } from '../../lanes/index'
import type { Computed } from '../../lanes/laneKind'
import type { LaneId } from '../../model/journeyMap'
import { useArranged, useCamera, useEditorState, useRoom, useStanding } from '../canvasRoom'
import styles from './Pinned.module.css'
import { legendAt } from '../looking/projection'
import { later } from '../../ui/later'

/** Their drawing comes after the map; their room is kept. */
const PinnedLane = later(async () => (await import('./PinnedLane')).PinnedLane)

export function Pinned() {
  const height = useArranged((state) => state.layout.pinnedHeight)
  const loose = useCamera((state) => state.frame.pinned === 0)
  // What stands below the last row ends where the legend begins.
  const clear = useStanding((state) => (loose ? legendAt(state.zoom) : 0))
  if (height === 0) return null
  return (
    <div className={`${styles.pinned} ${loose ? styles.loose : ''}`} style={{ height, marginBottom: clear }}>
      <Lanes />
    </div>
  )
}

/** A lane until it has been counted for the first time: its header stands where it will stand. */
const UNCOUNTED = {
  curve: { draws: 'curve', series: [] },
  figures: { draws: 'figures', figures: [] },
} as const satisfies Record<string, Computed>

function Lanes() {
  const computed = useStore(useRoom().computed.store)
  const pinned = useArranged((state) => state.layout.pinned)
  const lanes = useEditorState((state) => state.map.lanes)
  const uncounted = (lane: LaneId) => UNCOUNTED[laneKind(lanes[lane]?.kind ?? '').curve ? 'curve' : 'figures']
  return pinned.map(({ lane, height }, i) => (
    <PinnedLane
      key={lane}
      lane={lane}
      height={height}
      computed={computed.get(lane) ?? uncounted(lane)}
      counted={computed.has(lane)}
      first={i === 0}
    />
  ))
}
