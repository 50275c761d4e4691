/** Reading a map's log from the database. */
import type { Id, JourneyMap } from '../../model/journeyMap'
import type { Patch } from '../../model/patch'
import type {
  FirstRowRecord,
  FirstSnapshotRecord,
  MapRecord,
  Row,
  RowRecord,
  SnapshotRecord,
} from '../database/database'
import type { News } from './replica'
import { sealOf } from './seal'

/**
 * What the database knows of a map beyond `n`; -1 asks for all of it.
 * One round trip: a reading that took more would hold up the writes behind it, and a page that goes away in that
 * moment would take them along.
 */
export async function readNews(db: IDBDatabase, id: Id, n: number): Promise<News | 'missing' | 'erased'> {
  const whole = n < 0
  const [record, stone, snapshot, rows] = await readAtOnce(
    db,
    whole ? ['maps', 'tombstones', 'snapshots', 'rows'] : ['maps', 'tombstones', 'rows'],
    (store) => [
      store('maps').get(id) as IDBRequest<MapRecord | undefined>,
      store('tombstones').get(id),
      whole ? (store('snapshots').get(id) as IDBRequest<SnapshotRecord | FirstSnapshotRecord | undefined>) : null,
      store('rows')
        .index('[map+n]')
        .getAll(IDBKeyRange.bound([id, n], [id, []], true)) as IDBRequest<(RowRecord | FirstRowRecord)[]>,
    ],
  )
  if (!record) return stone ? 'erased' : 'missing'
  // Folded meanwhile into a snapshot that this tab has not seen.
  if (!whole && record.base > n) return readNews(db, id, -1)
  if (whole && !snapshot) throw new Error(`The snapshot of ${id} is gone.`)
  return {
    snapshot: snapshot ? snapshotOf(snapshot, record.seal) : null,
    rows: (rows ?? []).filter((row) => row.n > (snapshot?.n ?? n)).map(rowFrom),
  }
}

/** Throws where the text is damaged. The text is hashed while it is read. */
function snapshotOf(record: SnapshotRecord | FirstSnapshotRecord, kept: string | undefined): News['snapshot'] {
  const { n } = record
  if (!('text' in record)) return { n, map: record.map }
  const seal = sealOf(record.text, kept)
  return { n, map: JSON.parse(record.text) as JourneyMap, seal }
}

function rowFrom(record: RowRecord | FirstRowRecord): Row {
  if (!('text' in record)) return record
  const { text, ...row } = record
  return { ...row, patches: JSON.parse(text) as Patch[] }
}

type Answers<R> = { [K in keyof R]: R[K] extends IDBRequest<infer T> | null ? T | undefined : never }

/**
 * Asks everything at once and commits, so that the database needs nothing more of this page. Each answer is waited for
 * by itself: a transaction committed by hand completes before its large values have arrived.
 */
async function readAtOnce<const R extends readonly (IDBRequest | null)[]>(
  db: IDBDatabase,
  stores: string[],
  ask: (store: (name: string) => IDBObjectStore) => R,
): Promise<Answers<R>> {
  const tx = db.transaction(stores, 'readonly')
  const requests = ask((name) => tx.objectStore(name))
  const broken = new Promise<never>((_, reject) => {
    tx.onabort = () => reject(tx.error ?? new Error('The reading was broken off.'))
  })
  const answers = Promise.all(requests.map(async (request) => request && (await answerOf(request))))
  tx.commit()
  return (await Promise.race([answers, broken])) as Answers<R>
}

export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The reading failed.'))
  })
}
