/** Putting records in a new place of their list: the keys that this takes. */
import type { Id } from '../model/journeyMap'
import { insertionAt, type Ordered } from '../model/order'
import { within } from '../model/within'

/**
 * The keys that put one record of `siblings` (in order) at `index`, counted as it stands afterwards, with those of
 * the siblings that make room; null where it stands there already.
 */
export function reordered(siblings: readonly Ordered[], id: Id, index: number): Ordered[] | null {
  const others = siblings.filter((sibling) => sibling.id !== id)
  const at = within(index, 0, others.length)
  if (siblings[at]?.id === id) return null
  return placedAt(others, id, at)
}

/** The keys that put a record from elsewhere at `index` of `siblings`, with those of the siblings that make room. */
export function placedAt(siblings: readonly Ordered[], id: Id, index: number): Ordered[] {
  const { keys, rekeyed } = insertionAt(siblings, index)
  return [...rekeyed, ...keys.map((order) => ({ id, order }))]
}

/** Writes new keys of records. */
export function rekey<T extends { order: string }>(records: Record<Id, T>, rekeyed: readonly Ordered[]) {
  for (const { id, order } of rekeyed) {
    const record = records[id]
    if (record) record.order = order
  }
}

/** The header to stand on when a record goes: the next one, else the one before. */
export function neighbour(siblings: readonly { id: Id }[], id: Id): { header: Id } | undefined {
  const at = siblings.findIndex((sibling) => sibling.id === id)
  const next = siblings[at + 1] ?? siblings[at - 1]
  return next && { header: next.id }
}
