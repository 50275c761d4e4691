/** The one door in: whatever claims to be a map comes out whole, with all that was mended, or is refused by name. */
import { freshId, isId } from './ids'
import { isInstant } from './instant'
import { isWhole } from './isWhole'
import { COLLECTIONS, type Id, type Instant, type JourneyMap, MAP_VERSION } from './journeyMap'
import { mend } from './mend'
import { migrated } from './migrations'
import { type Fields, fieldsOf, isTree, own, type Tree } from './readFields'
import type { MapKinds } from './reading'
import { readRecords } from './readRecords'
import { readAssessments, readSettings } from './readSettings'
import { type Repair, repairList, type Say } from './repairs'
import { fail, ok, type Result } from './result'

export type { MapKinds } from './reading'
export type { Repair } from './repairs'

const MOST_RECORDS = 100_000
/** Mending takes its time, and what comes from strangers must not take long: more than that must be whole already. */
const MOST_WHOLE = 600_000

export interface ReadMap {
  map: JourneyMap
  repairs: Repair[]
}

export interface ReadError {
  kind: 'not-a-map' | 'no-version' | 'newer' | 'too-large' | 'no-records' | 'damaged'
  /** The message that tells it. */
  key: `read.${ReadError['kind']}`
  params: Record<string, string | number>
}

const refused = (kind: ReadError['kind'], params: ReadError['params'] = {}): ReadError => ({
  kind,
  key: `read.${kind}`,
  params,
})

/** `raw` is what JSON.parse or a database gives; ids and kinds of the rooms above are handed in. */
export function readMap(raw: unknown, kinds: MapKinds, newId: () => Id): Result<ReadMap, ReadError> {
  const refusal = refusalOf(raw)
  return refusal ? fail(refusal) : rebuilt(raw as Tree, kinds, newId)
}

/** The same for what nobody else holds: a map to which nothing has to be done is handed on itself. */
export function takeMap(raw: unknown, kinds: MapKinds, newId: () => Id): Result<ReadMap, ReadError> {
  const refusal = refusalOf(raw, MOST_WHOLE)
  if (refusal) return fail(refusal)
  return isWhole(raw as Tree, kinds) ? ok({ map: raw as JourneyMap, repairs: [] }) : readMap(raw, kinds, newId)
}

function refusalOf(raw: unknown, most: number = MOST_RECORDS): ReadError | null {
  if (!isTree(raw) || own(raw, 'format') !== 'periplo') return refused('not-a-map')
  const version = own(raw, 'version')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refused('no-version')
  if (version > MAP_VERSION) return refused('newer', { version, known: MAP_VERSION })
  const wrong = COLLECTIONS.find((collection) => !holdsRecords(own(raw, collection)))
  if (wrong) return refused('no-records', { collection: wrong })
  return recordsIn(raw) > most ? refused('too-large', { most }) : null
}

function rebuilt(raw: Tree, kinds: MapKinds, newId: () => Id): Result<ReadMap, ReadError> {
  const tree = ledUp(raw, Number(own(raw, 'version')))
  if (!tree) return fail(refused('damaged'))
  const { say, list } = repairList()
  const map = mend(fieldByField(tree, kinds, newId, say), say)
  return ok({ map, repairs: list() })
}

function ledUp(raw: Tree, version: number): Tree | null {
  try {
    return migrated(raw, version).raw
  } catch {
    return null
  }
}

/** Absent, keyed by id, or a list: anything else is no map with a flaw, but a file whose records are gone. */
const holdsRecords = (value: unknown) => value === undefined || (typeof value === 'object' && value !== null)

/** How many records and attachments there are to read, counted before anything is built. */
function recordsIn(raw: Tree): number {
  let sum = 0
  for (const collection of COLLECTIONS) sum += size(own(raw, collection))
  const cards = own(raw, 'cards')
  if (!isTree(cards) && !Array.isArray(cards)) return sum
  for (const card of Object.values(cards)) {
    if (isTree(card)) sum += size(own(card, 'attachments')) + size(own(card, 'personas'))
  }
  return sum
}

function size(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  for (const name in value) if (Object.hasOwn(value, name)) count++
  return count
}

function fieldByField(raw: Tree, kinds: MapKinds, newId: () => Id, say: Say): JourneyMap {
  const wanted = own(raw, 'id')
  const id = isId(wanted) ? wanted : freshId(newId, new Set())
  if (id !== wanted) say('new-id', id)
  const fields = fieldsOf(raw, id, say)
  const head = {
    title: fields.text('title'),
    scenario: fields.text('scenario'),
    promise: fields.text('promise'),
    state: fields.oneOf('state', ['as-is', 'to-be'], 'as-is'),
  }
  const changed = instant(fields, 'changed')
  const created = instant(fields, 'created')
  const known = [changed, created].find((time) => time !== null) ?? '1970-01-01T00:00:00.000Z'
  fields.rest('format', 'version', 'id', 'settings', 'assessments', ...COLLECTIONS)
  return {
    format: 'periplo',
    version: MAP_VERSION,
    id,
    ...head,
    created: created ?? known,
    changed: changed ?? known,
    ...readRecords({ raw, kinds, newId, say }),
    settings: readSettings(own(raw, 'settings'), id, say),
    assessments: readAssessments({ raw: own(raw, 'assessments'), map: id, newId, say }),
  }
}

function instant(fields: Fields, name: string): Instant | null {
  const value = fields.text(name)
  return isInstant(value) ? value : null
}
