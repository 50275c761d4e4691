/** Where a card would stand in an empty cell, shown below the pointer: a press adds it and begins to type. */
import { laneKind } from '../../lanes/index'
import type { LaneId } from '../../model/journeyMap'
import { Icon } from '../../ui/Icon'
import { useT } from '../../ui/useT'
import { useCamera, useEditorState } from '../canvasRoom'
import styles from './Row.module.css'

export function AddSlot({ lane }: { lane: LaneId }) {
  const t = useT()
  const zoom = useCamera((state) => state.still.zoom)
  const kind = useEditorState((state) => laneKind(state.map.lanes[lane]?.kind ?? ''))
  const notes = kind.holds === 'notes'
  return (
    <span className={`${styles.slot} ${notes ? styles.noteSlot : ''}`} aria-hidden="true">
      {!notes && <i className={styles.slotCoin} />}
      <span className={styles.adds} data-add="">
        <Icon name="plus" size={14} />
        {zoom >= 0.75 && t(notes ? 'canvas.add.note' : 'canvas.add.card')}
      </span>
    </span>
  )
}
