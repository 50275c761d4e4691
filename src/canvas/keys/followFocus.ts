/** What gets the browser's focus from elsewhere, from an assistive tool say, gets the editor's with it. */
import type { Focus } from '../../commands/command'
import type { CanvasRoom } from '../canvasRoom'
import { elementIdOf } from './elementIds'
import { isCell } from './gridPlaces'
import { PAINTED_BELOW } from '../looking/projection'
import { focusOf } from '../looking/steering'

/** The place for which an element of the grid stands; fields and buttons inside it stand for none. */
function placeOf({ dataset }: HTMLElement, { arrangement }: CanvasRoom): Focus | null {
  const { card, phase, step, lane, cellStep, cellLane } = dataset
  const record = card ?? phase ?? step ?? lane
  if (record !== undefined) return focusOf(arrangement.store.getState().map, record)
  return cellStep === undefined || cellLane === undefined ? null : { step: cellStep, lane: cellLane }
}

/** A press chooses for itself, and later: while one lasts this is not to be called. */
export function followFocus(room: CanvasRoom, target: EventTarget | null): void {
  const place = target instanceof HTMLElement ? placeOf(target, room) : null
  if (!place) return
  const { focus, selection } = room.editor.store.getState()
  if (focus && elementIdOf(focus) === elementIdOf(place)) return
  // From afar a cell stands for its cards.
  const painted = room.camera.store.getState().zoom < PAINTED_BELOW
  if (painted && 'step' in place && isCell(focus, place.step, place.lane, true)) return
  room.editor.select(selection, place)
}
