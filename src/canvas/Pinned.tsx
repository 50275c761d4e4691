/** The computed lanes: they stay at the bottom while everything else scrolls up and down, where there is room. */
import { useStore } from 'zustand'
import type { Computed } from '../lanes/laneKind'
import { useArranged, useCamera, useRoom, useStanding } from './canvasRoom'
import styles from './Pinned.module.css'
import { legendAt } from './projection'
import { later } from '../ui/later'

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

/** A lane of a large map, until it has been counted for the first time. */
const UNCOUNTED: Computed = { draws: 'figures', figures: [] }

function Lanes() {
  const computed = useStore(useRoom().computed.store)
  const pinned = useArranged((state) => state.layout.pinned)
  return pinned.map(({ lane, height }, i) => (
    <PinnedLane key={lane} lane={lane} height={height} computed={computed.get(lane) ?? UNCOUNTED} first={i === 0} />
  ))
}
