/** How the open map looked a while ago, in this tab: earlier maps share what did not change, so remembering them is cheap. */
import type { Instant, JourneyMap } from '../../model/journeyMap'

const EVERY = 20_000
const LONGEST = 60 * 60_000

export interface Moment {
  at: Instant
  map: JourneyMap
}

export class Trail {
  private moments: (Moment & { ticks: number })[] = []

  constructor(private readonly ticks: () => number) {}

  /** Remembers the map as it stood before a change, at most every so often. */
  before(map: JourneyMap, at: Instant): void {
    const ticks = this.ticks()
    const last = this.moments.at(-1)
    if (last && ticks - last.ticks < EVERY) return
    this.moments = [...this.moments.filter((moment) => ticks - moment.ticks < LONGEST), { at, map, ticks }]
  }

  /** The map as it stood that many milliseconds ago, or the oldest that is remembered; null where nothing changed since. */
  ago(ms: number): Moment | null {
    const then = this.ticks() - ms
    const { moments } = this
    const found = moments.find((moment) => moment.ticks >= then) ?? null
    return found && { at: found.at, map: found.map }
  }
}
