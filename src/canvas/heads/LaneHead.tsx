/** The header of a lane: icon, title and the face of its mean. */
import { memo } from 'react'
import { laneKind } from '../../lanes/index'
import type { LaneId } from '../../model/journeyMap'
import { Icon } from '../../ui/Icon'
import { useT } from '../../ui/useT'
import { useEditorState } from '../canvasRoom'
import { headElementId } from '../keys/elementIds'
import { isHead } from '../keys/gridPlaces'
import { HeadMenu } from './HeadMenu'
import heads from './Heads.module.css'
import { HeadTitle } from './HeadTitle'
import { LaneMean } from './LaneMean'
import styles from '../rows/Row.module.css'
import { useFocusable } from '../keys/useFocusable'

export const LaneHead = memo(function LaneHead({ lane }: { lane: LaneId }) {
  const t = useT()
  const record = useEditorState((state) => state.map.lanes[lane])
  const focused = useEditorState((state) => isHead(state.focus, lane))
  const readonly = useEditorState((state) => state.readonly)
  const { ref, tabIndex } = useFocusable<HTMLDivElement>(focused)
  if (!record) return null
  const kind = laneKind(record.kind)
  const name = record.title || t(kind.label)
  return (
    <div
      ref={ref}
      tabIndex={tabIndex}
      id={headElementId(lane)}
      role="rowheader"
      aria-colindex={1}
      aria-label={record.medium ? t('canvas.lane.named', { name, medium: t(`lane.${record.medium}`) }) : name}
      data-lane={lane}
      className={styles.lane}
    >
      <Icon name={record.icon || kind.icon} size={16} />
      <HeadTitle id={lane} title={record.title} empty={name} className={styles.laneName} />
      {record.medium && <LaneMean lane={lane} />}
      {!readonly && (
        <div className={heads.tools}>
          <HeadMenu id={lane} name={name} />
        </div>
      )}
    </div>
  )
})
