/** The registry of all that a person can change; what must hold of a command holds of each of these. */
import type { AnyCommand } from './command'
import { addAssessment } from './addAssessment'
import { addCard } from './addCard'
import { addLane } from './addLane'
import { addPersona } from './addPersona'
import { addScores } from './addScores'
import { addStep } from './addStep'
import { attach } from './attach'
import { BARE_COMMANDS } from './bare'
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
import { copyCards } from './copyCards'
import { defineMoment } from './defineMoment'
import { detach } from './detach'
import { duplicateLane } from './duplicateLane'
import { duplicatePhase } from './duplicatePhase'
import { duplicateStep } from './duplicateStep'
import { insertPhase } from './insertPhase'
import { link } from './link'
import { moveCards } from './moveCards'
import { moveLane } from './moveLane'
import { movePersona } from './movePersona'
import { movePhase } from './movePhase'
import { moveStep } from './moveStep'
import { pasteCards } from './pasteCards'
import { removeAssessment } from './removeAssessment'
import { removeLane } from './removeLane'
import { removePersona } from './removePersona'
import { removePhase } from './removePhase'
import { removeStep } from './removeStep'
import { replaceMap } from './replaceMap'
import { setCardPersona } from './setCardPersona'
import { setLinkPersona } from './setLinkPersona'
import { unlink } from './unlink'
import { waveHint } from './waveHint'
import { weighFactor } from './weighFactor'

export const COMMANDS: readonly AnyCommand[] = [
  ...BARE_COMMANDS,
  addCard,
  changeCard,
  moveCards,
  copyCards,
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
