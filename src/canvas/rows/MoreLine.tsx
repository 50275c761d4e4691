/** Below the cards of a crowded cell: how many more there are, and the way to see them or to fold them away again. */
import { cardBoxes } from '../../layout/layout'
import { foldOf } from '../../layout/folding'
import { METRICS } from '../../layout/metrics'
import type { LaneId, StepId } from '../../model/journeyMap'
import { cardsAt } from '../../model/places'
import { useT } from '../../ui/useT'
import type { Arranged } from '../arrangement/arrangement'
import { useArranged, useCamera, useRoom } from '../canvasRoom'
import styles from './MoreLine.module.css'

/** How many cards the line stands for, none where the cell is open; null where there is no line. */
export function foldedIn({ layout, places }: Pick<Arranged, 'layout' | 'places'>, step: StepId, lane: LaneId) {
  const row = layout.rows[layout.rowOf.get(lane) ?? -1]
  const count = cardsAt(places, step, lane).length
  const fold = row && foldOf(layout.unfolded, step, lane, count, row.style)
  return fold?.line ? count - fold.shown : null
}

/** Where the line begins below the top of its row, in map pixels. */
function topOf(arranged: Arranged, step: StepId, lane: LaneId): number {
  const { layout, map, places, measure } = arranged
  const row = layout.rows[layout.rowOf.get(lane) ?? -1]
  const last = cardBoxes(layout, map, places, step, lane, measure).at(-1)
  if (!row || !last) return 0
  return last.box.y - row.y + (last.folded ? 0 : last.box.height)
}

export function MoreLine({ step, lane }: { step: StepId; lane: LaneId }) {
  const t = useT()
  const { arrangement } = useRoom()
  const more = useArranged((state) => foldedIn(state, step, lane))
  const top = useArranged((state) => topOf(state, step, lane))
  const zoom = useCamera((state) => state.still.zoom)
  if (more === null) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.more}
      aria-expanded={more === 0}
      style={{ top: top * zoom, left: METRICS.cellLeft * zoom, height: METRICS.moreLine * zoom }}
      onClick={() => arrangement.unfold({ step, lane }, more > 0)}
    >
      {more > 0 ? t('canvas.cell.more', { count: more }) : t('canvas.cell.fewer')}
    </button>
  )
}
