/** Moves what is chosen one column to the left. */
import { move } from './move'

export const moveLeft = move('left', 'selection.move-left')
