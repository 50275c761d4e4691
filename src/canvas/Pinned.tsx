/** The computed lanes: they stay at the bottom while everything else scrolls up and down. */
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { useArranged, useRoom } from './canvasRoom'
import styles from './Pinned.module.css'

/** Their drawing comes after the map; their room is kept. */
const PinnedLane = lazy(async () => ({ default: (await import('./PinnedLane')).PinnedLane }))

export function Pinned() {
  const height = useArranged((state) => state.layout.pinnedHeight)
  if (height === 0) return null
  return (
    <div className={styles.pinned} style={{ height }}>
      <Suspense fallback={null}>
        <Lanes />
      </Suspense>
    </div>
  )
}

function Lanes() {
  const computed = useStore(useRoom().computed.store)
  const pinned = useArranged((state) => state.layout.pinned)
  return pinned.map(({ lane, height }, i) => {
    const what = computed.get(lane)
    return what ? <PinnedLane key={lane} lane={lane} height={height} computed={what} first={i === 0} /> : null
  })
}
