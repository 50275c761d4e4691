/** Whether the inspector lies at the bottom: the window is narrow, or a finger points. */
import { useSyncExternalStore } from 'react'

const QUERY = '(max-width: 1100px), (pointer: coarse)'

const media = () => (typeof matchMedia === 'function' ? matchMedia(QUERY) : null)

export function useSheet(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = media()
      list?.addEventListener('change', listener)
      return () => list?.removeEventListener('change', listener)
    },
    () => media()?.matches ?? false,
  )
}
