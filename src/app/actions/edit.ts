/** Undo and redo, and what is chosen. */
import type { Services } from '../services'
import type { Action } from './action'

const editorOf = (services: Services) => services.open.getState().map?.editor
const history = (services: Services) => editorOf(services)?.store.getState().history

export const undo: Action = {
  id: 'edit.undo',
  label: 'action.undo',
  group: 'edit',
  icon: 'undo-2',
  keys: ['$mod+KeyZ'],
  whileTyping: true,
  enabled: (services) => (history(services)?.done.length ?? 0) > 0,
  perform: (services) => void editorOf(services)?.undo(),
}

export const redo: Action = {
  id: 'edit.redo',
  label: 'action.redo',
  group: 'edit',
  icon: 'redo-2',
  keys: ['$mod+Shift+KeyZ', 'Control+KeyY'],
  whileTyping: true,
  enabled: (services) => (history(services)?.undone.length ?? 0) > 0,
  perform: (services) => void editorOf(services)?.redo(),
}

const selectAll: Action = {
  id: 'edit.selectAll',
  label: 'action.selectAll',
  group: 'edit',
  keys: ['$mod+KeyA'],
  enabled: (services) => editorOf(services) !== undefined,
  perform(services) {
    const editor = editorOf(services)
    if (editor) editor.select(Object.keys(editor.store.getState().map.cards))
  },
}

export const EDIT_ACTIONS: readonly Action[] = [undo, redo, selectAll]
