/** The editor's state as the inspector looks at it: at once, but a moment later while many cards are chosen. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor, EditorState } from '../../editor/editor'

/** What so many cards have in common takes longer to find than a frame: the map goes first. */
export const MANY = 200
const AFTER = 60

const known = new WeakMap<Editor, StoreApi<EditorState>>()

/** One for each editor, and gone with it. */
export function lookingAt(editor: Editor): StoreApi<EditorState> {
  const there = known.get(editor)
  if (there) return there
  const store = createStore<EditorState>()(() => editor.store.getState())
  known.set(editor, store)
  let timer: ReturnType<typeof setTimeout> | undefined
  const follow = () => {
    clearTimeout(timer)
    timer = undefined
    store.setState(editor.store.getState(), true)
  }
  editor.store.subscribe(({ selection }) => {
    const many = Math.max(selection.length, store.getState().selection.length) > MANY
    if (!many) follow()
    else timer ??= setTimeout(follow, AFTER)
  })
  return store
}
