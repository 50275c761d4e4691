/** The readings of a map, worked out one after the other while the page has nothing else to do, and given as they come. */
import { useEffect, useState } from 'react'
import { inTurns } from '../../idle/inTurns'
import { headline } from '../../insights/headline'
import { INSIGHTS } from '../../insights/index'
import type { Insight, Look, Reading, Words } from '../../insights/insight'
import { readAhead } from '../../insights/standing'
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
    let first: Words | null = null
    let made: [string, Read][] = []
    function* reading() {
      yield* readAhead(map)
      if (look.counterpart) yield* readAhead(look.counterpart)
      first = headline(map, look)
      for (const insight of INSIGHTS) {
        yield
        made.push([insight.id, readOf(insight, map, look)])
      }
    }
    return inTurns(reading(), (done) => {
      const fresh = made
      made = []
      if (first !== null) setReadings((before) => ({ first, read: new Map([...before.read, ...fresh]), done }))
    })
  }, [map, look])
  return readings
}
