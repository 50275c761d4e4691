/** Moves what is chosen down: in its cell first, then into the lane below. */
import { move } from './move'

export const moveDown = move('down', 'selection.move-down')
