/** The registry of what a person can change; menus, keys, palette and help are read off it. */
import type { AnyCommand, BareCommand } from './command'
import { addAssessment } from './addAssessment'
import { addCard } from './addCard'
import { addCardHere } from './addCardHere'
import { addLane } from './addLane'
import { addPersona } from './addPersona'
import { addPhase } from './addPhase'
import { addScores } from './addScores'
import { addStep } from './addStep'
import { attach } from './attach'
import { ATTACH_CHOSEN } from './attachChosen'
import { changeAssessment } from './changeAssessment'
import { changeAttachment } from './changeAttachment'
import { changeCard } from './changeCard'
import { changeLane } from './changeLane'
import { changeLink } from './changeLink'
import { changeMap } from './changeMap'
import { changePersona } from './changePersona'
import { changePhase } from './changePhase'
import { changeSettings } from './changeSettings'
import { changeStep } from './changeStep'
import { defineMoment } from './defineMoment'
import { detach } from './detach'
import { duplicateLane } from './duplicateLane'
import { duplicatePhase } from './duplicatePhase'
import { duplicateSelection } from './duplicateSelection'
import { duplicateStep } from './duplicateStep'
import { feelBad } from './feelBad'
import { feelGood } from './feelGood'
import { feelNeutral } from './feelNeutral'
import { feelVeryBad } from './feelVeryBad'
import { feelVeryGood } from './feelVeryGood'
import { insertPhase } from './insertPhase'
import { link } from './link'
import { linkSelected } from './linkSelected'
import { moveCards } from './moveCards'
import { moveDown } from './moveDown'
import { moveLane } from './moveLane'
import { moveLeft } from './moveLeft'
import { movePersona } from './movePersona'
import { movePhase } from './movePhase'
import { moveRight } from './moveRight'
import { moveStep } from './moveStep'
import { moveUp } from './moveUp'
import { pasteCards } from './pasteCards'
import { removeAssessment } from './removeAssessment'
import { removeLane } from './removeLane'
import { removePersona } from './removePersona'
import { removePhase } from './removePhase'
import { removeSelection } from './removeSelection'
import { removeStep } from './removeStep'
import { replaceMap } from './replaceMap'
import { setCardPersona } from './setCardPersona'
import { setLinkPersona } from './setLinkPersona'
import { unlink } from './unlink'
import { waveHint } from './waveHint'
import { weighFactor } from './weighFactor'

/** Those that work from selection and focus alone, in the order in which the palette lists them. */
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

export const COMMANDS: readonly AnyCommand[] = [
  ...BARE_COMMANDS,
  addCard,
  changeCard,
  moveCards,
  pasteCards,
  setCardPersona,
  attach,
  changeAttachment,
  detach,
  insertPhase,
  changePhase,
  movePhase,
  duplicatePhase,
  removePhase,
  addStep,
  changeStep,
  moveStep,
  duplicateStep,
  removeStep,
  addLane,
  changeLane,
  moveLane,
  duplicateLane,
  removeLane,
  link,
  changeLink,
  setLinkPersona,
  unlink,
  addPersona,
  changePersona,
  movePersona,
  removePersona,
  changeMap,
  replaceMap,
  changeSettings,
  weighFactor,
  defineMoment,
  waveHint,
  addAssessment,
  changeAssessment,
  removeAssessment,
  addScores,
]
