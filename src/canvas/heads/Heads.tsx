/** The headers of phases and steps: they scroll sideways with the cells and their type is never scaled. */
import { type CSSProperties, useMemo } from 'react'
import type { Layout, PhaseBox } from '../../layout/layout'
import type { Step } from '../../model/journeyMap'
import { useT } from '../../ui/useT'
import { useArranged, useEditorState, useStanding } from '../canvasRoom'
import { countsOf, isBare, NAMED_FROM } from './headWords'
import styles from './Heads.module.css'
import { PhaseHead } from './PhaseHead'
import { ScaleBar } from './ScaleBar'
import { StepNumbers } from './StepNumbers'
import { StepHead } from './StepHead'

/** The steps of a phase that have a header now. */
function shownSteps(
  { columns }: Layout,
  box: PhaseBox,
  from: number,
  to: number,
  named: boolean,
  focused: string | null,
): { step: Step; column: number; last: boolean }[] {
  if (isBare(box, columns)) return []
  const end = box.first + box.span
  const found = []
  for (let column = Math.max(from, box.first); column < Math.min(to, end); column++) {
    const step = columns[column]
    if (step && (named || step.id === focused)) found.push({ step, column, last: column === end - 1 })
  }
  return found
}

export function Heads() {
  const t = useT()
  const column = useStanding((state) => state.projection.column)
  const layout = useArranged((state) => state.layout)
  const { from, to } = useStanding((state) => state.window.columns)
  const named = useStanding((state) => state.zoom >= NAMED_FROM)
  // A header on which the keyboard stands keeps its element, wherever one looks and however far.
  const focused = useEditorState(({ focus }) => (focus && 'header' in focus ? focus.header : null))
  const phases = layout.phases.filter(
    (box) => (box.first < to && box.first + box.span > from) || box.phase.id === focused,
  )
  const steps = phases.flatMap((box) => shownSteps(layout, box, from, to, named, focused))
  const places = useArranged((state) => state.places)
  const counts = useMemo(() => (named ? null : countsOf(layout, places, t)), [named, layout, places, t])
  return (
    <div role="rowgroup" className={styles.heads} style={{ '--cw': `${column}px` } as CSSProperties}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        {phases.map((box) => (
          <PhaseHead
            key={box.phase.id}
            box={box}
            number={layout.phases.indexOf(box) + 1}
            tall={named && isBare(box, layout.columns)}
            counts={counts?.get(box.phase.id) ?? null}
          />
        ))}
      </div>
      {steps.length > 0 && (
        <div role="row" aria-rowindex={2} className={styles.row}>
          {steps.map(({ step, column, last }) => (
            <StepHead key={step.id} step={step} column={column} last={last} />
          ))}
        </div>
      )}
      {!named && phases.map((box) => <StepNumbers key={box.phase.id} box={box} />)}
      {phases.map((box) => (
        <ScaleBar key={box.phase.id} box={box} />
      ))}
    </div>
  )
}
