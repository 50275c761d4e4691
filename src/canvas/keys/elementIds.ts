/** Ids of elements that refer to each other; a record's id may hold anything, an element's no space. */
import type { Focus } from '../../commands/command'
import type { CardId, Id, LaneId, StepId } from '../../model/journeyMap'

export const cardElementId = (id: CardId) => `card-${encodeURIComponent(id)}`
export const headElementId = (id: Id) => `head-${encodeURIComponent(id)}`
export const cellElementId = (step: StepId, lane: LaneId) =>
  `cell-${encodeURIComponent(step)}-${encodeURIComponent(lane)}`

/** The element on which the keyboard stands. */
export function elementIdOf(focus: Focus): string {
  if ('header' in focus) return headElementId(focus.header)
  return focus.card === undefined ? cellElementId(focus.step, focus.lane) : cardElementId(focus.card)
}
