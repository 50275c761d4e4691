/** A file in the making: how far it is, how to stop it, what went wrong. */
import { useEffect, useRef, useState } from 'react'

export interface Work {
  /** Tells how far it is, 0 to 1. */
  progress: (share: number) => void
  signal: AbortSignal
}

export type SavingState =
  | { is: 'idle' }
  /** `slow` once it has taken half a second: then it is worth showing. */
  | { is: 'working'; share: number; slow: boolean }
  | { is: 'failed'; reason: string }
  | { is: 'cancelled' }

const SLOW = 500

export interface Saving {
  state: SavingState
  /** Resolves to true when the work was done. One at a time. */
  run: (work: (work: Work) => Promise<void>) => Promise<boolean>
  cancel: () => void
}

export function useSaving(): Saving {
  const [state, setState] = useState<SavingState>({ is: 'idle' })
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])

  async function run(work: (work: Work) => Promise<void>): Promise<boolean> {
    if (current.current) return false
    const abort = new AbortController()
    current.current = abort
    setState({ is: 'working', share: 0, slow: false })
    const update = (next: { share?: number; slow?: boolean }) =>
      setState((now) => (now.is === 'working' ? { ...now, ...next } : now))
    const timer = setTimeout(() => update({ slow: true }), SLOW)
    try {
      await work({ progress: (share) => update({ share }), signal: abort.signal })
      setState({ is: abort.signal.aborted ? 'cancelled' : 'idle' })
      return !abort.signal.aborted
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setState(abort.signal.aborted ? { is: 'cancelled' } : { is: 'failed', reason })
      return false
    } finally {
      clearTimeout(timer)
      current.current = null
    }
  }

  return { state, run, cancel: () => current.current?.abort() }
}
