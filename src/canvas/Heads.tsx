/** The headers of phases and steps: they scroll sideways with the cells and their type is never scaled. */
import type { PhaseBox } from '../layout/layout'
import type { Step } from '../model/journeyMap'
import { useT } from '../ui/useT'
import { useArranged, useCamera } from './canvasRoom'
import { Corner } from './Corner'
import styles from './Heads.module.css'
import { PhaseHead } from './PhaseHead'
import { AddPhase } from './AddPhase'
import { ScaleBar } from './ScaleBar'
import { StepHead } from './StepHead'

/** Below this zoom steps are numbered, not named. */
const NAMED_FROM = 0.35

/** An unnamed only step is not shown: its phase takes the whole height. */
function isBare(box: PhaseBox, columns: readonly Step[]): boolean {
  return box.span === 1 && !columns[box.first]?.title
}

export function Heads() {
  const t = useT()
  const layout = useArranged((state) => state.layout)
  const { from, to } = useCamera((state) => state.window.columns)
  const named = useCamera((state) => state.zoom >= NAMED_FROM)
  const phases = layout.phases.filter((box) => box.first < to && box.first + box.span > from)
  return (
    <div role="rowgroup" className={styles.heads}>
      <Corner />
      <div role="row" aria-rowindex={1} className={styles.row}>
        {phases.map((box) => (
          <PhaseHead
            key={box.phase.id}
            box={box}
            number={layout.phases.indexOf(box) + 1}
            tall={named && isBare(box, layout.columns)}
            counts={named ? null : t('canvas.steps', { count: box.span })}
          />
        ))}
      </div>
      <div role="row" aria-rowindex={2} className={styles.row}>
        {named &&
          phases.map((box) =>
            isBare(box, layout.columns)
              ? null
              : layout.columns
                  .slice(Math.max(from, box.first), Math.min(to, box.first + box.span))
                  .map((step, i) => (
                    <StepHead
                      key={step.id}
                      step={step}
                      column={Math.max(from, box.first) + i}
                      last={Math.max(from, box.first) + i === box.first + box.span - 1}
                    />
                  )),
          )}
      </div>
      <AddPhase />
      {phases.map((box) => (
        <ScaleBar key={box.phase.id} box={box} />
      ))}
    </div>
  )
}
