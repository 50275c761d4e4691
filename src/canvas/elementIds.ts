/** Ids of elements that refer to each other; a record's id may hold anything, an element's no space. */
import type { CardId, Id, LaneId, StepId } from '../model/journeyMap'

export const cardElementId = (id: CardId) => `card-${encodeURIComponent(id)}`
export const headElementId = (id: Id) => `head-${encodeURIComponent(id)}`
export const cellElementId = (step: StepId, lane: LaneId) =>
  `cell-${encodeURIComponent(step)}-${encodeURIComponent(lane)}`
