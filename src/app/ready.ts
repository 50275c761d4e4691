/** Tells outside programs that what the address shows is painted and takes input. */
import { useEffect } from 'react'

export type Screen = 'library' | 'editor' | 'insights' | 'notice'

/** Sets `<html data-ready>` two frames after the screen is there, and removes it when the screen goes. */
export function useReady(screen: Screen, ready = true): void {
  useEffect(() => {
    if (!ready) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        document.documentElement.dataset.ready = screen
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      delete document.documentElement.dataset.ready
    }
  }, [screen, ready])
}
