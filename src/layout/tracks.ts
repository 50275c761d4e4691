/** Shares a narrow strip among lines that run along it: those that overlap get tracks side by side. */

export interface Run {
  from: number
  to: number
}

/** Lines closer than this at their ends still look like one. */
const APART = 8

/** The track of each run, 0 first, and how many there are; earlier runs get the lower tracks. */
export function tracksOf(runs: readonly Run[]): { track: number[]; count: number } {
  const tracks: Run[][] = []
  const track = runs.map((run) => {
    const [low, high] = [Math.min(run.from, run.to) - APART / 2, Math.max(run.from, run.to) + APART / 2]
    let at = tracks.findIndex((taken) => taken.every((other) => other.to <= low || other.from >= high))
    if (at < 0) at = tracks.push([]) - 1
    tracks[at]?.push({ from: low, to: high })
    return at
  })
  return { track, count: tracks.length }
}

/** Where a track lies in a strip from `start` to `end`, at most `gap` from its neighbour. */
export function trackAt(track: number, count: number, start: number, end: number, gap: number): number {
  return start + track * Math.min(gap, (end - start) / Math.max(1, count - 1))
}
