/** Moves what is chosen one column to the right. */
import { move } from './move'

export const moveRight = move('right', 'selection.move-right')
