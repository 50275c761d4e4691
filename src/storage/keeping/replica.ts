/** One tab's copy of a map's log: what is settled, in the order of n, and its own changes that are still on their way. Pure. */
import type { Id, Instant, JourneyMap } from '../../model/journeyMap'
import { applyPatches, type Patch } from '../../model/patch'
import type { Row } from '../database/database'
import type { Entry } from './log'
import type { Seal } from './seal'

export interface Replica {
  /** The replay of every row up to `n`, and of no other. */
  base: JourneyMap
  n: number
  /** Own changes whose place in the order is not known yet, oldest first. */
  pending: readonly Entry[]
  /** `base` with the pending ones on top. */
  raw: JourneyMap
  /** When the last of all these changes was made. */
  at: Instant
}

export const replicaOf = (base: JourneyMap, n: number): Replica => ({
  base,
  n,
  pending: [],
  raw: base,
  at: base.changed,
})

const later = (a: Instant, b: Instant | undefined) => (b !== undefined && b > a ? b : a)

/** With an own change more, in the place of the one that it goes on with if any; it led from `before` to `after` in the editor. */
export function withChange(
  replica: Replica,
  entry: Entry,
  joined: Entry | null,
  before: JourneyMap,
  after: JourneyMap,
): Replica {
  const raw = replica.raw === before ? after : applyPatches(replica.raw, entry.patches).map
  const pending = replica.pending.filter((other) => other !== joined)
  return { ...replica, pending: [...pending, entry], raw, at: later(replica.at, entry.at) }
}

/** Own changes were written under these ns. Null where others may stand between: then the rows must be read. */
export function acknowledged(replica: Replica, entries: readonly Entry[], ns: readonly number[]): Replica | null {
  const [first] = ns
  const last = ns.at(-1)
  if (first === undefined || last === undefined || first !== replica.n + 1) return null
  if (entries.some((entry, i) => replica.pending[i] !== entry)) return null
  const pending = replica.pending.slice(entries.length)
  const base = pending.length === 0 ? replica.raw : fold(replica.base, entries)
  return { ...replica, base, n: last, pending }
}

/** What the database knows beyond `n`. */
export interface News {
  /** Where rows that this tab never saw were folded into a snapshot. */
  snapshot: { n: number; map: JourneyMap; seal?: Seal } | null
  rows: readonly Row[]
}

/** Takes in rows from the database, in the order of n; own changes still on their way are put on top again. */
export function settled(replica: Replica, news: News, client: Id): Replica {
  let { base, n } = replica
  const seen = new Set<number>()
  if (news.snapshot && news.snapshot.n > n) ({ map: base, n } = news.snapshot)
  const fresh = news.rows.filter((row) => row.n > n)
  for (const row of news.rows) if (row.client === client) seen.add(row.seq)
  base = fold(base, fresh)
  n = fresh.at(-1)?.n ?? n
  const pending = replica.pending.filter((entry) => !seen.has(entry.seq))
  const at = later(later(replica.at, news.snapshot?.map.changed), fresh.at(-1)?.at)
  return { base, n, pending, raw: fold(base, pending), at }
}

/** Own changes that a snapshot by another tab already holds are pending no more. */
export function without(replica: Replica, entries: readonly Entry[]): Replica {
  const gone = new Set(entries)
  const pending = replica.pending.filter((entry) => !gone.has(entry))
  return pending.length === replica.pending.length ? replica : { ...replica, pending, raw: fold(replica.base, pending) }
}

function fold(map: JourneyMap, changes: readonly { patches: readonly Patch[] }[]): JourneyMap {
  if (changes.length === 0) return map
  return applyPatches(
    map,
    changes.flatMap(({ patches }) => patches),
  ).map
}

const place = (patches: readonly Patch[]) =>
  patches.every((patch) => patch.op === 'replace') ? JSON.stringify(patches.map((patch) => patch.path)) : null

/** Whether the second change only goes on with the first: the same values are replaced again. */
export function goesOn(first: Entry, second: Pick<Entry, 'label' | 'patches'>): boolean {
  if (first.label !== second.label || first.patches.length !== second.patches.length) return false
  const where = place(first.patches)
  return where !== null && where === place(second.patches)
}
