/** Where a dragged header would land: phases among phases, steps among columns, lanes among rows. Pure. */
import type { Layout } from '../../layout/layout'
import type { JourneyMap, LaneId, PhaseId, StepId } from '../../model/journeyMap'
import { rowsOf, stepsOf } from '../../model/queries'
import type { Projection } from '../looking/projection'

/** `index`: its place as it stands afterwards. `at`: where the mark is drawn, in screen pixels of the cells. */
export type HeadLanding =
  | { of: 'phase'; index: number; at: number }
  | { of: 'step'; phase: PhaseId; index: number; at: number }
  | { of: 'lane'; index: number; at: number }

type Ground = Pick<Layout, 'phases' | 'columns' | 'rows'>

export function phaseLanding({ phases }: Ground, column: number, id: PhaseId, x: number): HeadLanding | null {
  const from = phases.findIndex((box) => box.phase.id === id)
  if (from < 0) return null
  const before = phases.filter((box) => (box.first + box.span / 2) * column < x).length
  const edge = before < phases.length ? phases[before]?.first : undefined
  const last = phases.at(-1)
  const at = (edge ?? (last ? last.first + last.span : 0)) * column
  return { of: 'phase', index: before > from ? before - 1 : before, at }
}

export function stepLanding(
  map: Pick<JourneyMap, 'steps'>,
  { phases, columns }: Ground,
  column: number,
  id: StepId,
  x: number,
): HeadLanding | null {
  const at = Math.max(0, Math.min(columns.length - 1, Math.floor(x / column)))
  const box = phases.find(({ first, span }) => at >= first && at < first + span)
  if (!box) return null
  const after = x / column - at > 0.5 ? 1 : 0
  const place = at - box.first + after
  const own = stepsOf(map, box.phase.id).findIndex((step) => step.id === id)
  const index = own >= 0 && place > own ? place - 1 : place
  return { of: 'step', phase: box.phase.id, index, at: (at + after) * column }
}

export function laneLanding(
  { lanes }: Pick<JourneyMap, 'lanes'>,
  projection: Projection,
  id: LaneId,
  y: number,
): HeadLanding | null {
  const shown = projection.layout.rows
  const before = projection.rows.filter((on) => on.top + on.height / 2 < y).length
  const edge = projection.rows[before]
  const at = edge ? edge.top : projection.height
  // Hidden and computed lanes count too: the place is taken from the neighbour that it is put below or above.
  const all = rowsOf(lanes).map((row) => row.lane.id)
  const others = all.filter((other) => other !== id)
  const above = shown.slice(0, before).findLast((row) => row.lane !== id)
  const index = above ? others.indexOf(above.lane) + 1 : 0
  return { of: 'lane', index, at }
}
