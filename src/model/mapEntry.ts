/** What is known of a map without opening it. */
import type { Id, Instant } from './journeyMap'

export interface MapEntry {
  id: Id
  title: string
  created: Instant
  changed: Instant
  cards: number
  phases: number
  personas: number
  /** When it went to the trash; null while it is in the library. */
  trashed: Instant | null
}
