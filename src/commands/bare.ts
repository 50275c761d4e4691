/** The registry of what a person can change from selection and focus alone; keys, menus, palette and help are read off it. */
import type { BareCommand } from './command'
import { addCardHere } from './addCardHere'
import { addPhase } from './addPhase'
import { ATTACH_CHOSEN } from './attachChosen'
import { duplicateSelection } from './duplicateSelection'
import { feelBad } from './feelBad'
import { feelGood } from './feelGood'
import { feelNeutral } from './feelNeutral'
import { feelVeryBad } from './feelVeryBad'
import { feelVeryGood } from './feelVeryGood'
import { linkSelected } from './linkSelected'
import { moveDown } from './moveDown'
import { moveLeft } from './moveLeft'
import { moveRight } from './moveRight'
import { moveUp } from './moveUp'
import { removeSelection } from './removeSelection'

/** In the order in which the palette lists them. */
export const BARE_COMMANDS: readonly BareCommand[] = [
  addCardHere,
  duplicateSelection,
  removeSelection,
  moveLeft,
  moveRight,
  moveUp,
  moveDown,
  feelVeryBad,
  feelBad,
  feelNeutral,
  feelGood,
  feelVeryGood,
  ...ATTACH_CHOSEN,
  linkSelected,
  addPhase,
]
