/** Something that takes a moment to make and follows what is chosen; the last one stands until the next is there. */
import { useEffect, useEffectEvent, useState } from 'react'

export interface Prepared<T> {
  made: T | null
  busy: boolean
  failed: boolean
}

/** Made anew when `key` changes; `make` null makes nothing. */
export function usePrepared<T>(key: string, make: (() => T | Promise<T>) | null): Prepared<T> {
  const [state, setState] = useState<{ key: string; made: T | null } | null>(null)
  const wanted = make !== null
  const makeNow = useEffectEvent(async () => (make ? await make() : null))
  useEffect(() => {
    if (!wanted) return
    let current = true
    // After the screen has answered the press.
    const timer = setTimeout(() => {
      makeNow().then(
        (made) => current && setState({ key, made }),
        (error: unknown) => {
          console.warn(error)
          if (current) setState({ key, made: null })
        },
      )
    }, 30)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [key, wanted])
  const settled = state?.key === key
  return {
    made: wanted ? (state?.made ?? null) : null,
    busy: wanted && !settled,
    failed: wanted && settled && state.made === null,
  }
}
