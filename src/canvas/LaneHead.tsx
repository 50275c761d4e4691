/** The header of a lane: icon, title and the face of its mean. */
import { memo } from 'react'
import type { LaneId } from '../model/journeyMap'
import type { LaneSection } from '../model/queries'
import { laneKind } from '../lanes/index'
import { Icon } from '../ui/Icon'
import { useT } from '../ui/useT'
import { useEditorState } from './canvasRoom'
import { headElementId } from './elementIds'
import { isHead } from './gridPlaces'
import { LaneMean } from './LaneMean'
import styles from './Row.module.css'
import { useFocusable } from './useFocusable'

export interface LaneHeadProps {
  lane: LaneId
  index: number
  section: LaneSection
}

export const LaneHead = memo(function LaneHead({ lane }: LaneHeadProps) {
  const t = useT()
  const record = useEditorState((state) => state.map.lanes[lane])
  const focused = useEditorState((state) => isHead(state.focus, lane))
  const { ref, tabIndex } = useFocusable<HTMLDivElement>(focused)
  if (!record) return null
  const kind = laneKind(record.kind)
  return (
    <div
      ref={ref}
      tabIndex={tabIndex}
      id={headElementId(lane)}
      role="rowheader"
      aria-colindex={1}
      data-lane={lane}
      className={styles.lane}
    >
      <Icon name={record.icon || kind.icon} size={16} />
      <span className={styles.laneName}>{record.title || t(kind.label)}</span>
      {record.medium && <LaneMean lane={lane} />}
    </div>
  )
})
