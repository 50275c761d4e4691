/** How a channel feels on the whole: the face of the mean of its touchpoints. */
import { useStore } from 'zustand'
import { valenceLabel } from '../../attachments/emotion'
import type { LaneId } from '../../model/journeyMap'
import { Face } from '../../ui/Face'
import { useT } from '../../ui/useT'
import { useRoom } from '../canvasRoom'
import styles from '../rows/Row.module.css'

export function LaneMean({ lane }: { lane: LaneId }) {
  const t = useT()
  const mean = useStore(useRoom().means.store, (means) => means.get(lane) ?? null)
  if (mean === null) return null
  const word = t('canvas.lane.mean', { feeling: t(valenceLabel(mean)) })
  return (
    <span className={styles.laneFace} role="img" aria-label={word} title={word}>
      <Face valence={mean} size={14} />
    </span>
  )
}
