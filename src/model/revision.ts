/** A whole map as it once was, kept beside it. */
import type { Id, Instant } from './journeyMap'

export interface Revision {
  map: Id
  n: number
  at: Instant
  /** Named by hand; empty otherwise. */
  name: string
  /** 'merge': it gave way, or had to stay aside, when a backup was taken in. */
  reason: 'hand' | 'time' | 'import' | 'restore' | 'migration' | 'delete' | 'merge'
}
