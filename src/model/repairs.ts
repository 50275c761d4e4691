/** What was mended on the way in, counted by kind, so that a person can be told in a few lines. */
import type { Id } from './journeyMap'

export type RepairKind =
  | 'new-id'
  | 'bad-order'
  | 'wrong-value'
  | 'unknown-field'
  | 'not-a-record'
  | 'text-cleaned'
  | 'text-cut'
  | 'unknown-lane'
  | 'computed-lane'
  | 'unknown-attachment'
  | 'phase-without-step'
  | 'step-without-phase'
  | 'card-without-place'
  | 'link-without-end'
  | 'unknown-persona'

export interface Repair {
  /** The message that tells it. */
  key: `repair.${RepairKind}`
  params: { count: number }
  /** The first record that it speaks of. */
  id: Id
}

export type Say = (kind: RepairKind, id: Id, count?: number) => void

export interface RepairList {
  say: Say
  list: () => Repair[]
}

export function repairList(): RepairList {
  const found = new Map<RepairKind, Repair>()
  return {
    say(kind, id, count = 1) {
      const repair = found.get(kind)
      if (repair) repair.params.count += count
      else found.set(kind, { key: `repair.${kind}`, params: { count }, id })
    },
    list: () => [...found.values()],
  }
}
