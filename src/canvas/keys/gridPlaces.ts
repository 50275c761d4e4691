/** Which element of the grid is the stop for Tab: the editor's focus, or the first cell while there is none. */
import type { Focus } from '../../commands/command'
import type { EditorState } from '../../editor/editor'
import type { Layout } from '../../layout/layout'
import type { Id, LaneId, StepId } from '../../model/journeyMap'
import type { CameraState } from '../looking/look'

export function isHead(focus: Focus | null, id: Id): boolean {
  return focus !== null && 'header' in focus && focus.header === id
}

export function isCard(focus: Focus | null, id: Id): boolean {
  return focus !== null && 'card' in focus && focus.card === id
}

/** `whole`: the cell stands for its cards too. */
export function isCell(focus: Focus | null, step: StepId, lane: LaneId, whole = false): boolean {
  if (focus === null || !('step' in focus) || focus.step !== step || focus.lane !== lane) return false
  return whole || focus.card === undefined
}

/** Where Tab enters while nothing has the focus. */
export function firstPlace(layout: Layout): { step: StepId; lane: LaneId } | null {
  const step = layout.columns[0]
  const row = layout.rows[0]
  return step && row ? { step: step.id, lane: row.lane } : null
}

/** The first cell that is whole in what is seen, so that the keyboard's coming moves nothing. */
export function placeInSight({
  projection,
  left,
  top,
}: Pick<CameraState, 'projection' | 'left' | 'top'>): { step: StepId; lane: LaneId } | null {
  const { layout, column, rows } = projection
  const step = layout.columns[Math.min(layout.columns.length - 1, Math.ceil(left / column - 0.01))]
  const whole = rows.findIndex((row) => row.top >= top - 1)
  const row = layout.rows[whole < 0 ? rows.length - 1 : whole]
  return step && row ? { step: step.id, lane: row.lane } : null
}

const chosen = new WeakMap<readonly Id[], ReadonlySet<Id>>()

/** The selection as a set, made once however many cards ask. */
export function chosenIn({ selection }: Pick<EditorState, 'selection'>): ReadonlySet<Id> {
  let set = chosen.get(selection)
  if (!set) chosen.set(selection, (set = new Set(selection)))
  return set
}
