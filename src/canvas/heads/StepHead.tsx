/** The header of a step, below its phase. */
import { type CSSProperties, memo } from 'react'
import type { Step } from '../../model/journeyMap'
import { useT } from '../../ui/useT'
import { useEditorState } from '../canvasRoom'
import { headElementId } from '../keys/elementIds'
import { isHead } from '../keys/gridPlaces'
import { HeadMenu } from './HeadMenu'
import styles from './Heads.module.css'
import { HeadTitle } from './HeadTitle'
import { useFocusable } from '../keys/useFocusable'

export const StepHead = memo(function StepHead({ step, column, last }: { step: Step; column: number; last: boolean }) {
  const t = useT()
  const focused = useEditorState((state) => isHead(state.focus, step.id))
  const readonly = useEditorState((state) => state.readonly)
  const { ref, tabIndex } = useFocusable<HTMLDivElement>(focused)
  const name = step.title || t('canvas.step.unnamed')
  return (
    <div
      ref={ref}
      tabIndex={tabIndex}
      id={headElementId(step.id)}
      role="columnheader"
      aria-colindex={column + 2}
      aria-label={name}
      data-step={step.id}
      className={`${styles.step} ${last ? styles.last : ''}`}
      style={{ '--first': column } as CSSProperties}
    >
      <HeadTitle id={step.id} title={step.title} empty={name} className={styles.stepName} />
      {!readonly && (
        <div className={styles.tools}>
          <HeadMenu id={step.id} name={name} />
        </div>
      )}
    </div>
  )
})
