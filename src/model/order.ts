/** Fractional order: sorting records, and keys for what is put between two of them. */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { Id, Order } from './journeyMap'

export interface Ordered {
  id: Id
  order: Order
}

/** The one order of records: by key, and by id where two people chose the same key. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

export function sorted<T extends Ordered>(records: Record<Id, T>): T[] {
  return Object.values(records).sort(byOrder)
}

/** `count` keys in a row, for a fresh list. */
export function firstKeys(count: number): Order[] {
  return generateNKeysBetween(null, null, count)
}

/** `count` keys in a row beyond the last key of a list. */
export function keysAfter(last: Order | null, count: number): Order[] {
  return generateNKeysBetween(last, null, count)
}

export interface Insertion {
  keys: Order[]
  /** Later siblings that shared a key with the one before the gap: they need these new keys. */
  rekeyed: Ordered[]
}

/**
 * Keys for `count` records put at `index` of `siblings` (sorted by `byOrder`).
 * Equal keys leave no room between them (two people inserted at once), so the siblings that share
 * the key on both sides of the gap get new ones.
 */
export function insertionAt(siblings: readonly Ordered[], index: number, count = 1): Insertion {
  const before = siblings[index - 1]?.order ?? null
  let end = index
  while (before !== null && siblings[end]?.order === before) end++
  const after = siblings[end]?.order ?? null
  const keys = generateNKeysBetween(before, after, count + (end - index))
  const rekeyed = siblings.slice(index, end).map((sibling, i) => ({ id: sibling.id, order: keys[count + i] as Order }))
  return { keys: keys.slice(0, count), rekeyed }
}

/**
 * The new keys that make records stand in this order. Those with `order: null` get one in any case; the others keep
 * theirs unless it is not above the one before.
 */
export function keysInOrder(wanted: readonly { id: Id; order: Order | null }[]): Ordered[] {
  const changed: Ordered[] = []
  let open: Id[] = []
  let low: Order | null = null
  const fill = (high: Order | null) => {
    const keys = generateNKeysBetween(low, high, open.length)
    keys.forEach((order, i) => changed.push({ id: open[i] as Id, order }))
    open = []
  }
  for (const { id, order } of wanted) {
    if (order === null || (low !== null && order <= low)) {
      open.push(id)
      continue
    }
    fill(order)
    low = order
  }
  fill(null)
  return changed
}

/**
 * Letters and digits alone, and a head that leaves room on both sides: no list is ever as long as the outermost
 * heads are for, and a key out there could have no neighbour.
 */
const KEY = /^[F-Za-u][0-9A-Za-z]{1,999}$/

/** Whether a foreign key can be kept: it is well-formed, and there is room on both sides of it. */
export function isOrderKey(value: unknown): value is Order {
  if (typeof value !== 'string') return false
  if (good.has(value)) return true
  if (!KEY.test(value)) return false
  try {
    generateKeyBetween(value, null)
  } catch {
    return false
  }
  if (value.length <= 8 && good.size < 4000) good.add(value)
  return true
}

/** The short keys that most cells begin with: met ten thousand times in a large map, looked at once. */
const good = new Set<string>()
