/** The header of a phase: its number, its title and, where it has the height to itself, its goal. */
import { type CSSProperties, memo } from 'react'
import { addStep } from '../../commands/addStep'
import type { PhaseBox } from '../../layout/layout'
import { IconButton } from '../../ui/IconButton'
import { useT } from '../../ui/useT'
import { useEditorState, useRoom } from '../canvasRoom'
import { headElementId } from '../keys/elementIds'
import { isHead } from '../keys/gridPlaces'
import { HeadMenu } from './HeadMenu'
import { nameIt } from '../menus/nameIt'
import styles from './Heads.module.css'
import { HeadTitle } from './HeadTitle'
import { useFocusable } from '../keys/useFocusable'

export interface PhaseHeadProps {
  box: PhaseBox
  number: number
  tall: boolean
  /** In place of the goal, where the steps are too narrow to be named. */
  counts: string | null
}

export const PhaseHead = memo(function PhaseHead({ box, number, tall, counts }: PhaseHeadProps) {
  const t = useT()
  const room = useRoom()
  const { phase } = box
  const focused = useEditorState((state) => isHead(state.focus, phase.id))
  const readonly = useEditorState((state) => state.readonly)
  const { ref, tabIndex } = useFocusable<HTMLDivElement>(focused)
  const name = phase.title || t('canvas.phase.unnamed')
  const below = counts ?? (tall ? phase.goal : '')
  return (
    <div
      ref={ref}
      tabIndex={tabIndex}
      id={headElementId(phase.id)}
      role="columnheader"
      aria-colindex={box.first + 2}
      aria-colspan={box.span}
      aria-label={t('canvas.phase.named', { number, name })}
      data-phase={phase.id}
      className={`${styles.phase} ${counts !== null ? styles.far : tall ? styles.tall : ''}`}
      style={{ '--first': box.first, '--span': box.span } as CSSProperties}
    >
      <div className={styles.name}>
        <i className={styles.number}>{number}</i>
        <HeadTitle id={phase.id} title={phase.title} empty={name} />
      </div>
      {below && <div className={styles.goal}>{below}</div>}
      {!readonly && (
        <div className={styles.tools}>
          <IconButton
            small
            icon="plus"
            label={t('canvas.step.add', { phase: name })}
            tabIndex={-1}
            onClick={() => {
              if (room.editor.run(addStep, { phase: phase.id })) nameIt({ room, t })
            }}
          />
          <HeadMenu id={phase.id} name={name} />
        </div>
      )}
    </div>
  )
})
