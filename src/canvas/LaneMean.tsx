/** How a channel feels on the whole: the face of the mean of its touchpoints. */
import { useMemo } from 'react'
import { valenceLabel } from '../attachments/emotion'
import type { LaneId } from '../model/journeyMap'
import { Face } from '../ui/Face'
import { useT } from '../ui/useT'
import { useArranged, useEditorState, useRoom } from './canvasRoom'
import { laneMean } from './laneMeans'
import styles from './Row.module.css'

export function LaneMean({ lane }: { lane: LaneId }) {
  const t = useT()
  const { arrangement } = useRoom()
  const version = useArranged((state) => state.felt.get(lane) ?? 0)
  const shown = useEditorState((state) => state.shown)
  const mean = useMemo(() => {
    void version
    const { map, places } = arrangement.store.getState()
    return laneMean(map, places, lane, shown)
  }, [arrangement, lane, shown, version])
  if (mean === null) return null
  const word = t('canvas.lane.mean', { feeling: t(valenceLabel(mean)) })
  return (
    <span className={styles.laneFace} role="img" aria-label={word} title={word}>
      <Face valence={mean} size={14} />
    </span>
  )
}
