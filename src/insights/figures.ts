/** Small arithmetic of the readings, where nothing gives null rather than NaN. */

/** The arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

/** Half up, to so many digits behind the point. */
export function rounded(value: number, digits = 0): number {
  const scale = 10 ** digits
  return Math.round(value * scale) / scale + 0
}

/** A share as a whole percentage; null of nothing. */
export function percent(part: number, whole: number): number | null {
  return whole > 0 ? rounded((100 * part) / whole) : null
}

/** The records put together under a key, in the order in which the keys first come. */
export function grouped<K, T>(records: Iterable<T>, keyOf: (record: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const record of records) {
    const key = keyOf(record)
    const group = groups.get(key)
    if (group) group.push(record)
    else groups.set(key, [record])
  }
  return groups
}
