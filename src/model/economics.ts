/** What can be said of a customer's worth: each figure within what a business may have. */
import type { Economics } from './journeyMap'
import { within } from './within'

/** The least and the most of each; a margin below zero is a loss. */
export const ECONOMIC_RANGE: Readonly<Record<keyof Economics, readonly [least: number, most: number]>> = {
  sales: [0, 1e9],
  years: [0, 100],
  margin: [-1e9, 1e9],
  retention: [0, 1],
  customers: [0, 1e10],
}

/** The figure brought into its range; null stays not known. */
export function withinRange(field: keyof Economics, value: number | null): number | null {
  if (value === null) return null
  const [least, most] = ECONOMIC_RANGE[field]
  return within(value, least, most)
}
