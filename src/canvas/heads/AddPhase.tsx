/** Behind the last step: a button for a new phase. */
import { addPhase } from '../../commands/addPhase'
import { Icon } from '../../ui/Icon'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import { useCamera, useEditorState, useRoom, useStanding } from '../canvasRoom'
import { nameIt } from '../menus/nameIt'
import styles from './AddPhase.module.css'

export function AddPhase() {
  const t = useT()
  const room = useRoom()
  const readonly = useEditorState((state) => state.readonly)
  const { width } = useStanding((state) => state.projection)
  const left = useCamera(({ frame }) => frame.left + width)
  const roomy = useCamera(({ room }) => room.width - width > 120)
  if (readonly) return null
  const add = () => {
    if (room.editor.run(addPhase, undefined)) nameIt({ room, t })
  }
  return (
    <button
      type="button"
      className={`${styles.addPhase} ${roomy ? styles.roomy : ''}`}
      data-glided=""
      style={{ left }}
      aria-label={t('phase.add')}
      {...(roomy ? {} : tip(t('phase.add')))}
      onClick={add}
    >
      <Icon name="plus" size={16} />
      {roomy && t('canvas.phase')}
    </button>
  )
}
