/** The registry of actions. */
import type { Action } from './action'
import { EDIT_ACTIONS } from './edit'
import { FILE_ACTIONS } from './file'
import { VIEW_ACTIONS } from './view'

export const ACTIONS: readonly Action[] = [...EDIT_ACTIONS, ...VIEW_ACTIONS, ...FILE_ACTIONS]
