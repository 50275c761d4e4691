/** The headers of phases and steps: they scroll sideways with the cells and their type is never scaled. */
import { type ReactNode, useMemo } from 'react'
import type { PhaseBox } from '../layout/layout'
import type { Step, StepId } from '../model/journeyMap'
import type { Places } from '../model/places'
import { useT } from '../ui/useT'
import { useArranged, useCamera } from './canvasRoom'
import { Corner } from './Corner'
import styles from './Heads.module.css'
import { PhaseHead } from './PhaseHead'
import { AddPhase } from './AddPhase'
import { ScaleBar } from './ScaleBar'
import { StepNumbers } from './StepNumbers'
import { StepHead } from './StepHead'

/** Below this zoom steps are numbered, not named. */
const NAMED_FROM = 0.35

/** An unnamed only step is not shown: its phase takes the whole height. */
function isBare(box: PhaseBox, columns: readonly Step[]): boolean {
  return box.span === 1 && !columns[box.first]?.title
}

function cardsByColumn(places: Places): Map<StepId, number> {
  const sums = new Map<StepId, number>()
  for (const cells of places.values()) {
    for (const [step, ids] of cells) sums.set(step, (sums.get(step) ?? 0) + ids.length)
  }
  return sums
}

/** A control among the headers: a grid may hold cells in rows only, so it stands in one that takes no room. */
function Control({ children }: { children: ReactNode }) {
  return (
    <div role="row" className={styles.control}>
      <div role="columnheader" className={styles.control}>
        {children}
      </div>
    </div>
  )
}

export function Heads() {
  const t = useT()
  const layout = useArranged((state) => state.layout)
  const { from, to } = useCamera((state) => state.window.columns)
  const named = useCamera((state) => state.zoom >= NAMED_FROM)
  const phases = layout.phases.filter((box) => box.first < to && box.first + box.span > from)
  const places = useArranged((state) => state.places)
  const counts = useMemo(() => {
    if (named) return null
    const cards = cardsByColumn(places)
    return new Map(
      layout.phases.map((box) => {
        let sum = 0
        for (let i = box.first; i < box.first + box.span; i++) sum += cards.get(layout.columns[i]?.id ?? '') ?? 0
        const steps = t('canvas.steps', { count: box.span })
        return [box.phase.id, t('canvas.phase.counts', { steps, cards: t('canvas.cards', { count: sum }) })]
      }),
    )
  }, [named, places, layout.phases, layout.columns, t])
  return (
    <div role="rowgroup" className={styles.heads}>
      <Control>
        <Corner />
      </Control>
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
      {!named && phases.map((box) => <StepNumbers key={box.phase.id} box={box} />)}
      <Control>
        <AddPhase />
      </Control>
      {phases.map((box) => (
        <ScaleBar key={box.phase.id} box={box} />
      ))}
    </div>
  )
}
