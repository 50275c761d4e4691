/** One stop for Tab in the whole grid: the element where the editor's focus stands takes the browser's with it. */
import { type RefObject, useEffect, useRef } from 'react'
import { useRoom } from './canvasRoom'

export function useFocusable<E extends HTMLElement>(focused: boolean): { ref: RefObject<E | null>; tabIndex: 0 | -1 } {
  const ref = useRef<E>(null)
  const { keyboard, editor } = useRoom()
  useEffect(() => {
    const element = ref.current
    if (!focused || !keyboard.inGrid || !element) return
    if (editor.store.getState().editing || element.contains(document.activeElement)) return
    element.focus({ preventScroll: true })
  }, [focused, keyboard, editor])
  return { ref, tabIndex: focused ? 0 : -1 }
}
