/** The maps in which the words of the search were met, with a piece of what was met; asked for when typing pauses. */
import { useEffect, useState } from 'react'

/** Map ids with an excerpt. It may be called again before it has answered; then the signal is aborted. */
export type FindInMaps = (query: string, signal: AbortSignal) => Promise<ReadonlyMap<string, string>>

const PAUSE = 150
const SHORTEST = 2

export function useFound(query: string, find: FindInMaps | undefined): ReadonlyMap<string, string> | null {
  const [found, setFound] = useState<{ query: string; maps: ReadonlyMap<string, string> } | null>(null)
  const asked = query.trim()
  useEffect(() => {
    if (!find || asked.length < SHORTEST) return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      find(asked, abort.signal).then(
        (maps) => !abort.signal.aborted && setFound({ query: asked, maps }),
        (error: unknown) => !abort.signal.aborted && console.warn(error),
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [asked, find])
  return found?.query === asked ? found.maps : null
}
