/** One lane across the columns that are seen. */
import { memo } from 'react'
import { laneKind } from '../../lanes/index'
import type { LaneId } from '../../model/journeyMap'
import type { LaneSection } from '../../model/queries'
import { useT } from '../../ui/useT'
import { useArranged, useCamera, useEditorState } from '../canvasRoom'
import { Cell } from './Cell'
import { LaneHead } from '../heads/LaneHead'
import { PAINTED_BELOW } from '../looking/projection'
import styles from './Row.module.css'

export interface RowProps {
  lane: LaneId
  index: number
  section: LaneSection
  /** Screen pixels. */
  top: number
  height: number
  /** The first offline row below online ones bears the coastline. */
  coast: boolean
}

const SURFACE = { above: styles.note, below: styles.note, online: styles.sea, offline: styles.land }

export const Row = memo(function Row({ lane, index, section, top, height, coast }: RowProps) {
  const frame = useCamera((state) => state.frame)
  const painted = useCamera((state) => state.still.zoom < PAINTED_BELOW)
  const t = useT()
  const line = useEditorState((state) => laneKind(state.map.lanes[lane]?.kind ?? '').line)
  return (
    <div
      role="row"
      aria-rowindex={index + 3}
      className={`${styles.row} ${SURFACE[section]} ${coast ? styles.coast : ''} ${painted ? styles.painted : ''}`}
      style={{ top: frame.top + top, height }}
    >
      <LaneHead lane={lane} />
      {line && (
        <div className={styles.blueprint} aria-hidden="true">
          <span>{t(line)}</span>
        </div>
      )}
      <Cells lane={lane} index={index} painted={painted} />
    </div>
  )
})

/** The cells of the lane: while a zoom goes on they wait for its end. */
const Cells = memo(function Cells({ lane, index, painted }: { lane: LaneId; index: number; painted: boolean }) {
  const layout = useArranged((state) => state.layout)
  const seen = useCamera(
    ({
      still: {
        window: { rows },
      },
    }) => index >= rows.from && index < rows.to,
  )
  const { from, to } = useCamera((state) => state.still.window.columns)
  const focusColumn = useEditorState(({ focus }) =>
    focus && 'step' in focus && focus.lane === lane ? (layout.columnOf.get(focus.step) ?? -1) : -1,
  )
  // Where cards are painted, only the cells around the keyboard's place have elements.
  const near = focusColumn >= 0 ? focusColumn : from
  const last = painted ? Math.min(to, near + 3) : to
  const first = seen ? (painted ? Math.max(from, near - 2) : from) : last
  const columns = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i)
  const kept = focusColumn >= 0 && (focusColumn < first || focusColumn >= last)
  if (kept) columns.push(focusColumn)
  const ends = new Set(layout.phases.map((box) => box.first + box.span - 1))
  return columns.map((column) => {
    const step = layout.columns[column]
    return step ? (
      <Cell
        key={step.id}
        step={step.id}
        lane={lane}
        column={column}
        phaseEnd={ends.has(column)}
        painted={painted}
        kept={kept && column === focusColumn}
      />
    ) : null
  })
})
