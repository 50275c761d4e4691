/** The header of a step, below its phase. */
import { type CSSProperties, memo } from 'react'
import type { Step } from '../model/journeyMap'
import { useT } from '../ui/useT'
import { useEditorState } from './canvasRoom'
import { headElementId } from './elementIds'
import { isHead } from './gridPlaces'
import styles from './Heads.module.css'
import { useFocusable } from './useFocusable'

export const StepHead = memo(function StepHead({ step, column, last }: { step: Step; column: number; last: boolean }) {
  const t = useT()
  const focused = useEditorState((state) => isHead(state.focus, step.id))
  const { ref, tabIndex } = useFocusable<HTMLDivElement>(focused)
  return (
    <div
      ref={ref}
      tabIndex={tabIndex}
      id={headElementId(step.id)}
      role="columnheader"
      aria-colindex={column + 2}
      data-step={step.id}
      className={`${styles.step} ${last ? styles.last : ''}`}
      style={{ '--first': column } as CSSProperties}
    >
      {step.title || t('canvas.step.unnamed')}
    </div>
  )
})
