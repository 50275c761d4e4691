/** Leads older files up to the version that this build writes: one step a version, in order. */
import { MAP_VERSION } from './journeyMap'
import type { Tree } from './readFields'

export interface Migration {
  /** The version that it leads up to. */
  to: number
  why: string
  /** Gets an unchecked tree and gives a new one; what it does not know it leaves for the reader to mend. */
  up: (raw: Tree) => Tree
}

export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    why: 'A map keeps what its readings go by and its assessments of maturity; a computed lane keeps its height.',
    up: (raw) => ({ ...raw, version: 2, settings: {}, assessments: {} }),
  },
]

/** The tree as the current version writes it, and the steps that led there. */
export function migrated(
  raw: Tree,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
  current: number = MAP_VERSION,
): { raw: Tree; ran: readonly Migration[] } {
  const ran = migrations.filter(({ to }) => to > from && to <= current).toSorted((a, b) => a.to - b.to)
  return { raw: ran.reduce((tree, { up }) => up(tree), raw), ran }
}
