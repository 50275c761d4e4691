/** The database's shape, and the fence that keeps an older build from writing into what a newer one made. */
import Dexie, { type Table } from 'dexie'
import type { MessageKey } from '../../i18n/words'
import type { Id, Instant, JourneyMap } from '../../model/journeyMap'
import type { Patch } from '../../model/patch'
import type { Revision } from '../../model/revision'
import { DATABASE_VERSION, versionFrom } from './version'

export interface MapRecord {
  id: Id
  created: Instant
  trashed: Instant | null
  /** The n of its snapshot: rows up to there are in it. */
  base: number
  /** Of the snapshot's text, when it was last found whole. */
  seal?: string
}

/** A map as it stood at `n`. As text: a large map is read out of text in half the time that its objects take. */
export interface SnapshotRecord {
  id: Id
  n: number
  /** JSON. */
  text: string
}

/** As builds before version 2 of the database wrote it. */
export interface FirstSnapshotRecord {
  id: Id
  n: number
  map: JourneyMap
}

/** What the library shows of a map, written with every change and never read to write. */
export interface Summary {
  id: Id
  title: string
  changed: Instant
  cards: number
  phases: number
  personas: number
}

/** One operation. `n` orders the operations of all tabs; the database allots it. */
export interface Row {
  n: number
  map: Id
  client: Id
  /** The client's own count, so that it knows its rows again. */
  seq: number
  label: MessageKey
  patches: readonly Patch[]
  at: Instant
}

/** As it lies there, its patches as JSON: those of many cards are written in a fraction of the time that objects take. */
export type RowRecord = Omit<Row, 'patches'> & { text: string }

/** As builds before version 3 of the database wrote it. */
export type FirstRowRecord = Row

export interface Setting {
  key: string
  value: unknown
}

/** A picture, under the hash of its bytes. */
export interface PictureRecord {
  hash: string
  type: string
  bytes: ArrayBuffer
}

/** A map that was erased on purpose, so that no mirror brings it back. */
export interface Tombstone {
  id: Id
  at: Instant
}

export interface Tables {
  maps: Table<MapRecord, Id>
  snapshots: Table<SnapshotRecord | FirstSnapshotRecord, Id>
  summaries: Table<Summary, Id>
  rows: Table<RowRecord | FirstRowRecord, number, Omit<RowRecord, 'n'> | Omit<FirstRowRecord, 'n'>>
  revisions: Table<Revision, number, Omit<Revision, 'n'>>
  revisionMaps: Table<{ n: number; map: JourneyMap }, number>
  pictures: Table<PictureRecord, string>
  settings: Table<Setting, string>
  tombstones: Table<Tombstone, Id>
}

export type Database = Dexie & Tables

export function makeDatabase(name: string, version = DATABASE_VERSION): Database {
  const db = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' })
  db.version(version).stores({
    maps: 'id',
    snapshots: 'id',
    summaries: 'id',
    rows: '++n, [map+n]',
    revisions: '++n, map',
    revisionMaps: 'n',
    pictures: 'hash',
    settings: 'key',
    tombstones: 'id',
  })
  return db as Database
}

const isNewer = (native: number | undefined, version: number) => versionFrom(native ?? 0) > version

/** The version of the database that is there; undefined where there is none or the browser does not tell. */
async function versionOf(name: string): Promise<number | undefined> {
  // Asked while site data is being cleared, Chromium never answers; asked again, it does.
  for (let tries = 0; tries < 3; tries++) {
    try {
      const list = await Promise.race([indexedDB.databases(), pause(LISTING)])
      if (list) return list.find((found) => found.name === name)?.version
    } catch {
      // Some private windows refuse the list and open all the same.
      return undefined
    }
  }
  return undefined
}

const LISTING = 400
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Where a page may keep nothing, some browsers throw at the mere name. */
function isThere(): boolean {
  try {
    return typeof indexedDB !== 'undefined' && indexedDB !== null
  } catch {
    return false
  }
}

export type Opened = { db: Database } | { refused: 'newer' | 'refused' }

/**
 * Opens the database, or says why not. Looks at the version before opening, since Dexie would open a newer
 * database all the same and even mend its schema; looks again afterwards for browsers that cannot list databases.
 */
export async function openDatabase(name: string, version = DATABASE_VERSION): Promise<Opened> {
  if (!isThere()) return { refused: 'refused' }
  if (isNewer(await versionOf(name), version)) return { refused: 'newer' }
  const db = makeDatabase(name, version)
  // Never reopen by itself: the newer build that asked for the change is about to own the data.
  db.on('versionchange', () => db.close({ disableAutoOpen: true }))
  try {
    await db.open()
  } catch (error) {
    console.warn('The database did not open.', error)
    return { refused: 'refused' }
  }
  if (isNewer(db.backendDB().version, version)) {
    db.close({ disableAutoOpen: true })
    return { refused: 'newer' }
  }
  return { db }
}
