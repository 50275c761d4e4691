/** A cell of the grid: its cards lie above it and belong to it. */
import { type CSSProperties, memo, useState } from 'react'
import { useStore } from 'zustand'
import type { LaneId, StepId } from '../../model/journeyMap'
import { cardsAt } from '../../model/places'
import { useSpeech } from '../../ui/useT'
import { AddSlot } from './AddSlot'
import type { Arrangement } from '../arrangement/arrangement'
import { useArranged, useEditorState, useRoom } from '../canvasRoom'
import { cellInWords, cellLabel } from './cellLabel'
import { cardElementId, cellElementId } from '../keys/elementIds'
import { firstPlace, isCell } from '../keys/gridPlaces'
import styles from './Row.module.css'
import { foldedIn, MoreLine } from './MoreLine'
import { useFocusable } from '../keys/useFocusable'

export interface CellProps {
  step: StepId
  lane: LaneId
  column: number
  phaseEnd: boolean
  /** Its cards are painted: the cell speaks for them. */
  painted: boolean
  /** Out of the window, there for the keyboard alone: where it comes into sight again, all around it is painted first. */
  kept: boolean
}

export const Cell = memo(function Cell({ step, lane, column, phaseEnd, painted, kept }: CellProps) {
  const { t } = useSpeech()
  const { arrangement, gesture } = useRoom()
  const still = useStore(gesture, (state) => state.gesture.is === 'idle')
  const cards = useArranged((state) => cardsAt(state.places, step, lane))
  const folded = useArranged((state) => foldedIn(state, step, lane))
  const focused = useEditorState((state) => isCell(state.focus, step, lane, painted))
  const entry = useEditorState((state) => {
    if (state.focus !== null) return false
    return isFirst(arrangement, step, lane)
  })
  const { ref, tabIndex } = useFocusable<HTMLDivElement>(focused)
  // A map without cards shows where the first one would stand.
  // Of the places, not of the cards: to begin counting ten thousand keys takes as long as to count them.
  const inviting = useArranged((state) => state.places.size === 0) && isFirst(arrangement, step, lane)
  const [hovered, setHovered] = useState(false)
  const readonly = useEditorState((state) => state.readonly)
  const label = useEditorState((state) =>
    painted ? cellInWords(state.map, step, lane, cards, t) : cellLabel(state.map, step, lane, cards.length, t),
  )
  return (
    <div
      ref={ref}
      tabIndex={entry ? 0 : tabIndex}
      id={cellElementId(step, lane)}
      role="gridcell"
      aria-colindex={column + 2}
      aria-label={label}
      aria-owns={
        cards.length > 0 && !painted
          ? cards
              .slice(0, cards.length - (folded ?? 0))
              .map(cardElementId)
              .join(' ')
          : undefined
      }
      data-cell={`${step} ${lane}`}
      data-cell-step={step}
      data-cell-lane={lane}
      className={`${styles.cell} ${phaseEnd ? styles.phaseEnd : ''} ${kept ? styles.kept : ''}`}
      style={{ '--column': column } as CSSProperties}
      onPointerEnter={(event) => setHovered(event.pointerType === 'mouse')}
      onPointerLeave={() => setHovered(false)}
    >
      {(hovered || inviting) && !painted && still && cards.length === 0 && !readonly && <AddSlot lane={lane} />}
      {!painted && folded !== null && <MoreLine step={step} lane={lane} />}
    </div>
  )
})

function isFirst({ store }: Arrangement, step: StepId, lane: LaneId): boolean {
  const first = firstPlace(store.getState().layout)
  return first !== null && first.step === step && first.lane === lane
}
