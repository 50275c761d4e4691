/** Reading a map's log from the database, putting it back there when it is gone, and folding it when it is long. */
import Dexie from 'dexie'
import type { Id, Instant, JourneyMap } from '../../model/journeyMap'
import type { Database, FirstSnapshotRecord, MapRecord, Row, SnapshotRecord } from '../database/database'
import type { News } from './replica'
import { summaryOf } from '../libraries/summary'

/**
 * What the database knows of a map beyond `n`; -1 asks for all of it.
 * One round trip: a reading that took more would hold up the writes behind it, and a page that goes away in that
 * moment would take them along.
 */
export async function readNews(db: Database, id: Id, n: number): Promise<News | 'missing' | 'erased'> {
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
        .getAll(IDBKeyRange.bound([id, n], [id, []], true)) as IDBRequest<Row[]>,
    ],
  )
  if (!record) return stone ? 'erased' : 'missing'
  // Folded meanwhile into a snapshot that this tab has not seen.
  if (!whole && record.base > n) return readNews(db, id, -1)
  if (whole && !snapshot) throw new Error(`The snapshot of ${id} is gone.`)
  return {
    snapshot: snapshot ? { n: snapshot.n, map: mapOf(snapshot) } : null,
    rows: (rows ?? []).filter((row) => row.n > (snapshot?.n ?? n)),
  }
}

const snapshotOf = (map: JourneyMap, n: number): SnapshotRecord => ({ id: map.id, n, text: JSON.stringify(map) })

/** Throws where the text is damaged. */
const mapOf = (record: SnapshotRecord | FirstSnapshotRecord): JourneyMap =>
  'text' in record ? (JSON.parse(record.text) as JourneyMap) : record.map

type Answers<R> = { [K in keyof R]: R[K] extends IDBRequest<infer T> | null ? T | undefined : never }

/**
 * Asks everything at once and commits, so that the database needs nothing more of this page. Each answer is waited for
 * by itself: a transaction committed by hand completes before its large values have arrived.
 */
async function readAtOnce<const R extends readonly (IDBRequest | null)[]>(
  db: Database,
  stores: string[],
  ask: (store: (name: string) => IDBObjectStore) => R,
): Promise<Answers<R>> {
  const tx = db.backendDB().transaction(stores, 'readonly')
  const requests = ask((name) => tx.objectStore(name))
  const broken = new Promise<never>((_, reject) => {
    tx.onabort = () => reject(tx.error ?? new Error('The reading was broken off.'))
  })
  const answers = Promise.all(requests.map(async (request) => request && (await answerOf(request))))
  tx.commit()
  return (await Promise.race([answers, broken])) as Answers<R>
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The reading failed.'))
  })
}

/** The highest n that the database holds of a map; -1 where it holds none of it. */
export async function lastN(db: Database, id: Id): Promise<number> {
  const news = await readNews(db, id, -1)
  return typeof news === 'string' ? -1 : (news.rows.at(-1)?.n ?? news.snapshot?.n ?? -1)
}

/** What happens to what is there already: it gives way, it stays, or its operations count on top. */
export type Meeting = 'over' | 'unless-there' | 'below'

/** Puts a whole map in, as it stood at `n`. Later operations get higher ns. */
export function putWhole(
  db: Database,
  map: JourneyMap,
  n: number,
  trashed: Instant | null,
  meeting: Meeting = 'over',
): Promise<void> {
  return db.transaction('rw', [db.maps, db.snapshots, db.summaries, db.rows, db.tombstones], async () => {
    if (meeting === 'unless-there' && (await db.maps.get(map.id))) return
    const below = db.rows.where('[map+n]').between([map.id, Dexie.minKey], [map.id, n], true, true)
    const there = meeting === 'below' ? await below.toArray() : []
    await below.delete()
    if (n > 0 && !(await db.rows.get(n))) {
      const mark: Row = { n, map: map.id, client: '', seq: 0, label: 'storage.otherTab', patches: [], at: map.changed }
      await db.rows.put(mark)
      await db.rows.delete(n)
    }
    for (const { n: _, ...row } of there) await db.rows.add(row)
    await db.maps.put({ id: map.id, created: map.created, trashed, base: n })
    await db.snapshots.put(snapshotOf(map, n))
    await db.summaries.put(summaryOf(map))
    await db.tombstones.delete(map.id)
  })
}

/** An n above all that were ever given, for a map that begins. */
export async function freshN(db: Database, id: Id, at: Instant): Promise<number> {
  const n = await db.rows.add({ map: id, client: '', seq: 0, label: 'storage.otherTab', patches: [], at })
  await db.rows.delete(n)
  return n
}

/** Folds the rows up to `n` into a snapshot; newer rows, also of other tabs, stay. */
export function compact(db: Database, map: JourneyMap, n: number): Promise<void> {
  return db.transaction('rw', [db.maps, db.snapshots, db.rows], async () => {
    const record = await db.maps.get(map.id)
    if (!record || record.base >= n) return
    await db.snapshots.put(snapshotOf(map, n))
    await db.maps.update(map.id, { base: n })
    await db.rows.where('[map+n]').between([map.id, Dexie.minKey], [map.id, n], true, true).delete()
  })
}
