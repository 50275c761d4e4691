/** Below the last lane: a button for a new one of any kind. */
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { useT } from '../../ui/useT'
import { useCamera, useEditorState, useRoom, useStanding } from '../canvasRoom'
import { addLaneItems } from '../menus/laneMenu'
import styles from './Rails.module.css'

export function AddLane() {
  const t = useT()
  const room = useRoom()
  const readonly = useEditorState((state) => state.readonly)
  const { height } = useStanding((state) => state.projection)
  const top = useCamera(({ frame }) => frame.top + height)
  if (readonly) return null
  return (
    <div className={styles.addLane} data-glided="" style={{ marginTop: top }}>
      <Menu
        side="top"
        items={() => addLaneItems({ room, t })}
        trigger={
          <Button kind="quiet" icon="plus">
            {t('canvas.lane')}
          </Button>
        }
      />
    </div>
  )
}
