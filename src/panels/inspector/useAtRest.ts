/** A value as it was when a hand came down beside the panel, until it is lifted: what covers the map waits for it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'

export function useAtRest<T>(value: T): T {
  const [shown, show] = useState(value)
  const latest = useRef(value)
  const pressed = useRef(false)
  useLayoutEffect(() => {
    latest.current = value
    if (!pressed.current) show(value)
  }, [value])
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const down = ({ target }: Event) => {
      pressed.current = !(target instanceof Element && target.closest('[data-inspector]'))
    }
    const up = ({ isPrimary }: PointerEvent) => {
      if (!isPrimary) return
      pressed.current = false
      show(latest.current)
    }
    addEventListener('pointerdown', down, { capture: true, signal })
    addEventListener('pointerup', up, { capture: true, signal })
    addEventListener('pointercancel', up, { capture: true, signal })
    return () => listening.abort()
  }, [])
  return shown
}
