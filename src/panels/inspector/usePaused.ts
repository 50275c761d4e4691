/** Letters that write on hundreds of cards are handed on when the fingers pause, not each by itself. */
import { useEffect, useRef } from 'react'
import { MANY } from './looking'

const PAUSE = 400

interface Paused {
  write: (value: string) => void
  /** Hands on what still waits. */
  flush: () => void
}

/** What waits is written where it was typed, also when something else is chosen meanwhile. */
export function usePaused(cards: number, write: (value: string) => void): Paused {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null)
  const flush = () => {
    const last = waiting.current
    waiting.current = null
    clearTimeout(last?.timer)
    last?.write()
  }
  useEffect(() => flush, [])
  if (cards <= MANY) return { write, flush }
  return {
    flush,
    write(value) {
      clearTimeout(waiting.current?.timer)
      waiting.current = { timer: setTimeout(flush, PAUSE), write: () => write(value) }
    },
  }
}
