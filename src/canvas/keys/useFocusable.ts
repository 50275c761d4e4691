/** One stop for Tab in the whole grid: the element where the editor's focus stands takes the browser's with it. */
import { type RefObject, useEffect, useRef } from 'react'
import { useEditorState, useRoom } from '../canvasRoom'

export function useFocusable<E extends HTMLElement>(focused: boolean): { ref: RefObject<E | null>; tabIndex: 0 | -1 } {
  const ref = useRef<E>(null)
  const { keyboard } = useRoom()
  const typing = useEditorState((state) => state.editing !== null)
  useEffect(() => {
    const element = ref.current
    if (!focused || typing || !keyboard.inGrid || !element) return
    if (element.contains(document.activeElement)) return
    element.focus({ preventScroll: true })
  }, [focused, typing, keyboard])
  return { ref, tabIndex: focused ? 0 : -1 }
}
