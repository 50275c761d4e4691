/** Moves what is chosen up: in its cell first, then into the lane above. */
import { move } from './move'

export const moveUp = move('up', 'selection.move-up')
