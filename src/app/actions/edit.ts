/** Undo and redo, what is chosen, and the ways that lead on from it. */
import { chosenCards } from '../../commands/chosen'
import { followWay, nextOnWay } from '../map/followWay'
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

const soleCard = (services: Services) => {
  const editor = editorOf(services)
  if (!editor || editor.store.getState().readonly) return undefined
  const [only, ...more] = chosenCards(editor.snapshot())
  return more.length === 0 ? only : undefined
}

const leadOn: Action = {
  id: 'link.find',
  label: 'link.find',
  group: 'link',
  icon: 'spline',
  enabled: (services) => soleCard(services) !== undefined,
  perform(services) {
    const card = soleCard(services)
    if (card !== undefined) services.dialogs.setState({ dialog: { is: 'way', card } })
  },
}

const follow = (way: 'on' | 'back', label: Action['label'], icon: string, key: string): Action => ({
  id: `link.follow.${way}`,
  label,
  group: 'go',
  icon,
  keys: [key],
  enabled: (services) => nextOnWay(services, way) !== undefined,
  perform: (services) => followWay(services, way),
})

export const EDIT_ACTIONS: readonly Action[] = [
  undo,
  redo,
  selectAll,
  leadOn,
  follow('on', 'action.way.on', 'arrow-right', 'Alt+Period'),
  follow('back', 'action.way.back', 'arrow-left', 'Alt+Comma'),
]
