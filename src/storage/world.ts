/** What storage takes from the world, handed in so that tests can make their own: ids and clocks. */
import type { Id, Instant } from '../model/journeyMap'

export interface World {
  newId: () => Id
  now: () => Instant
  /** A steady clock in milliseconds. */
  ticks: () => number
}
