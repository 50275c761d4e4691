/** The header of a phase: its number, its title and, where it has the height to itself, its goal. */
import { type CSSProperties, memo } from 'react'
import type { PhaseBox } from '../layout/layout'
import { useT } from '../ui/useT'
import { useEditorState } from './canvasRoom'
import { headElementId } from './elementIds'
import { isHead } from './gridPlaces'
import styles from './Heads.module.css'
import { useFocusable } from './useFocusable'

export const PhaseHead = memo(function PhaseHead({
  box,
  number,
  tall,
}: {
  box: PhaseBox
  number: number
  tall: boolean
}) {
  const t = useT()
  const { phase } = box
  const focused = useEditorState((state) => isHead(state.focus, phase.id))
  const { ref, tabIndex } = useFocusable<HTMLDivElement>(focused)
  return (
    <div
      ref={ref}
      tabIndex={tabIndex}
      id={headElementId(phase.id)}
      role="columnheader"
      aria-colindex={box.first + 2}
      aria-colspan={box.span}
      data-phase={phase.id}
      className={`${styles.phase} ${tall ? styles.tall : ''}`}
      style={{ '--first': box.first, '--span': box.span } as CSSProperties}
    >
      <div className={styles.name}>
        <i className={styles.number}>{number}</i>
        {phase.title ? <span>{phase.title}</span> : <span className={styles.unnamed}>{t('canvas.phase.unnamed')}</span>}
      </div>
      {tall && phase.goal && <div className={styles.goal}>{phase.goal}</div>}
    </div>
  )
})
