/** The registry of actions, all of which the editor offers. */
import type { Action } from './action'
import { EDIT_ACTIONS } from './edit'
import { FILE_ACTIONS } from './file'
import { SHARED_ACTIONS } from './shared'
import { VIEW_ACTIONS } from './view'

export const ACTIONS: readonly Action[] = [...EDIT_ACTIONS, ...VIEW_ACTIONS, ...FILE_ACTIONS, ...SHARED_ACTIONS]
