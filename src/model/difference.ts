/** What differs between two states of a map, record by record: for the history and for comparing. */
import { type Card, COLLECTIONS, type Collection, type Id, type JourneyMap } from './journeyMap'

export interface CollectionDifference {
  added: Id[]
  /** Cards, steps and lanes that stand elsewhere and are otherwise the same. */
  moved: Id[]
  changed: Id[]
  removed: Id[]
}

export interface Difference {
  collections: Record<Collection, CollectionDifference>
  /** Fields of the map itself that differ, such as its title. */
  fields: (typeof FIELDS)[number][]
  none: boolean
}

const FIELDS = ['title', 'scenario', 'promise', 'state', 'settings', 'assessments'] as const
/** Where a record stands, as against what it says. */
const PLACE: ReadonlySet<string> = new Set<keyof Card | 'phase'>(['step', 'lane', 'order', 'phase'])

type Rec = Record<string, unknown>

/** What was done on the way from `before` to `after`. */
export function differenceBetween(before: JourneyMap, after: JourneyMap): Difference {
  const collections = {} as Difference['collections']
  let none = true
  for (const name of COLLECTIONS) {
    const difference = compare(before[name] as Rec, after[name] as Rec)
    collections[name] = difference
    if (Object.values(difference).some((ids: Id[]) => ids.length > 0)) none = false
  }
  const fields = FIELDS.filter((field) => !same(before[field], after[field]))
  return { collections, fields, none: none && fields.length === 0 }
}

function compare(before: Rec, after: Rec): CollectionDifference {
  const difference: CollectionDifference = { added: [], moved: [], changed: [], removed: [] }
  for (const [id, is] of Object.entries(after)) {
    if (!Object.hasOwn(before, id)) difference.added.push(id)
    else if (!same(before[id], is)) {
      difference[sameButPlace(before[id] as Rec, is as Rec) ? 'moved' : 'changed'].push(id)
    }
  }
  for (const id of Object.keys(before)) if (!Object.hasOwn(after, id)) difference.removed.push(id)
  return difference
}

function sameButPlace(a: Rec, b: Rec): boolean {
  return Object.keys({ ...a, ...b }).every((key) => PLACE.has(key) || same(a[key], b[key]))
}

/** Deep equality of plain data; the order of keys means nothing. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same((a as Rec)[key], (b as Rec)[key]))
  )
}
