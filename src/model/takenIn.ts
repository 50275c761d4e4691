/** Gives the records of a foreign map their ids, and remembers what the file calls them. */
import { COLLECTIONS, type Collection, type Id } from './journeyMap'
import { freshId, isId } from './ids'
import { isTree, own, type Tree } from './readFields'
import type { Reading } from './reading'
import type { Say } from './repairs'

/** One foreign record with the id under which it comes in. */
interface Entry {
  id: Id
  raw: Tree
}

/** From what the file calls a record to its id. */
export type Names = Record<Collection, Map<unknown, Id>>

/**
 * Gives every record its id: its own where it is usable and nobody has it yet. New ids are made when all old ones are
 * known, so that none is taken away from a later record.
 */
export function takenIn({ raw, newId, say }: Reading): { entries: Record<Collection, Entry[]>; names: Names } {
  const taken = new Set<Id>()
  const lists = perCollection((collection) => foreign(raw, collection, say))
  const kept = perCollection((collection) =>
    lists[collection].map(({ name }) => {
      if (!isId(name) || taken.has(name)) return null
      taken.add(name)
      return name
    }),
  )
  const entries = perCollection((collection) =>
    lists[collection].map(({ record }, i): Entry => {
      const id = kept[collection][i] ?? freshId(newId, taken)
      taken.add(id)
      if (kept[collection][i] === null) say('new-id', id)
      return { id, raw: record }
    }),
  )
  const names = perCollection((collection) => {
    const known = new Map<unknown, Id>()
    const called = (name: unknown, id: Id) => typeof name === 'string' && !known.has(name) && known.set(name, id)
    entries[collection].forEach(({ id }, i) => called(lists[collection][i]?.name, id))
    // A record that calls itself otherwise than its key is found by both names.
    for (const { id, raw } of entries[collection]) if (called(own(raw, 'id'), id)) say('wrong-value', id)
    return known
  })
  return { entries, names }
}

function perCollection<T>(make: (collection: Collection) => T): Record<Collection, T> {
  return Object.fromEntries(COLLECTIONS.map((collection) => [collection, make(collection)])) as Record<Collection, T>
}

/** The records of one collection: keyed by id, or a list of records that bear their ids. */
function foreign(raw: Tree, collection: Collection, say: Say): { name: unknown; record: Tree }[] {
  const list = own(raw, collection)
  return Object.entries(list ?? {}).flatMap(([key, record]: [string, unknown]) => {
    if (isTree(record)) return [{ name: Array.isArray(list) ? own(record, 'id') : key, record }]
    say('not-a-record', collection)
    return []
  })
}
