/** A number brought into a range. Adding 0 turns −0 into 0, as JSON does. */
export function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value)) + 0
}
