/** A drawing that follows what is chosen: made after the screen has answered, the last one standing until then. */
import { useEffect, useState } from 'react'
import type { Drawing } from '../../shapes/shape'

export interface Preview {
  drawing: Drawing | null
  busy: boolean
  failed: boolean
}

/** `make` is called again when `key` changes; null draws nothing. */
export function usePreview(key: string, make: (() => Drawing | Promise<Drawing>) | null): Preview {
  const [made, setMade] = useState<{ key: string; drawing: Drawing | null } | null>(null)
  useEffect(() => {
    if (!make) return
    let wanted = true
    const draw = async () => {
      try {
        const drawing = await make()
        if (wanted) setMade({ key, drawing })
      } catch (error) {
        console.warn(error)
        if (wanted) setMade({ key, drawing: null })
      }
    }
    const timer = setTimeout(() => void draw(), 30)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
    // `make` is new with every render; `key` says when it would draw something else.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, make === null])
  return {
    drawing: make ? (made?.drawing ?? null) : null,
    busy: make !== null && made?.key !== key,
    failed: made?.key === key && made.drawing === null,
  }
}
