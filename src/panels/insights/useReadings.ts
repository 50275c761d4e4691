/** The readings of a map, worked out one after the other while the page has nothing else to do, and given as they come. */
import { useEffect, useState } from 'react'
import { headline } from '../../insights/headline'
import { INSIGHTS } from '../../insights/index'
import type { Insight, Look, Reading, Words } from '../../insights/insight'
import type { JourneyMap } from '../../model/journeyMap'

/** A reading together with what it was read from, so that a section never mixes two states of the map. */
export interface Read {
  insight: Insight
  map: JourneyMap
  look: Look
  reading: Reading
  /** What stopped it, where something did. */
  error: Error | null
}

interface Readings {
  first: Words | null
  read: ReadonlyMap<string, Read>
  /** Whether each belongs to the map as it is. */
  done: boolean
}

/** One turn works no longer than this, so that a key pressed meanwhile is answered in the next frame. */
const TURN = 8

function idle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const handle = setTimeout(work, 0)
    return () => clearTimeout(handle)
  }
  const handle = requestIdleCallback(work, { timeout: 300 })
  return () => cancelIdleCallback(handle)
}

const UNREAD: Reading = { n: 0, empty: null, leftOut: [], cards: [] }

function readOf(insight: Insight, map: JourneyMap, look: Look): Read {
  try {
    return { insight, map, look, reading: insight.compute(map, look), error: null }
  } catch (thrown) {
    return { insight, map, look, reading: UNREAD, error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }
}

export function useReadings(map: JourneyMap, look: Look): Readings {
  const [readings, setReadings] = useState<Readings>({ first: null, read: new Map(), done: false })
  useEffect(() => {
    const left = [...INSIGHTS]
    let first: Words | null = null
    const turn = () => {
      const until = performance.now() + TURN
      const made: [string, Read][] = []
      first ??= headline(map, look)
      do {
        const insight = left.shift()
        if (insight) made.push([insight.id, readOf(insight, map, look)])
      } while (left.length > 0 && performance.now() < until)
      const done = left.length === 0
      setReadings((before) => ({ first, read: new Map([...before.read, ...made]), done }))
      if (!done) cancel = idle(turn)
    }
    let cancel = idle(turn)
    return () => cancel()
  }, [map, look])
  return readings
}
