/** The headers of phases and steps: they scroll sideways with the cells and their type is never scaled. */
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import type { Layout, PhaseBox } from '../layout/layout'
import type { Step, StepId } from '../model/journeyMap'
import type { Places } from '../model/places'
import { useT } from '../ui/useT'
import { useArranged, useCamera, useEditorState, useRoom } from './canvasRoom'
import styles from './Heads.module.css'
import { PhaseHead } from './PhaseHead'
import { ScaleBar } from './ScaleBar'
import { StepNumbers } from './StepNumbers'
import { StepHead } from './StepHead'

/** Below this zoom steps are numbered, not named: a column no longer holds a word. */
const NAMED_FROM = 0.45

/** An unnamed only step is not shown: its phase takes the whole height. */
function isBare(box: PhaseBox, columns: readonly Step[]): boolean {
  return box.span === 1 && !columns[box.first]?.title
}

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

function cardsByColumn(places: Places): Map<StepId, number> {
  const sums = new Map<StepId, number>()
  for (const cells of places.values()) {
    for (const [step, ids] of cells) sums.set(step, (sums.get(step) ?? 0) + ids.length)
  }
  return sums
}

/** How wide a column is now, told to the headers alone: whoever else inherited it would be styled anew at each step. */
function useColumnWidth(ref: RefObject<HTMLElement | null>): void {
  const { camera } = useRoom()
  useLayoutEffect(() => {
    const tell = () => ref.current?.style.setProperty('--cw', `${camera.store.getState().projection.column}px`)
    tell()
    return camera.store.subscribe((now, before) => {
      if (now.projection !== before.projection) tell()
    })
  }, [ref, camera])
}

export function Heads() {
  const t = useT()
  const ref = useRef<HTMLDivElement>(null)
  useColumnWidth(ref)
  const layout = useArranged((state) => state.layout)
  const { from, to } = useCamera((state) => state.window.columns)
  const named = useCamera((state) => state.zoom >= NAMED_FROM)
  // A header on which the keyboard stands keeps its element, wherever one looks and however far.
  const focused = useEditorState(({ focus }) => (focus && 'header' in focus ? focus.header : null))
  const phases = layout.phases.filter(
    (box) => (box.first < to && box.first + box.span > from) || box.phase.id === focused,
  )
  const steps = phases.flatMap((box) => shownSteps(layout, box, from, to, named, focused))
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
    <div ref={ref} role="rowgroup" className={styles.heads}>
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
