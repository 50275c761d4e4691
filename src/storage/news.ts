/** Reading a map's log from the database, putting it back there when it is gone, and folding it when it is long. */
import Dexie from 'dexie'
import type { Id, Instant, JourneyMap } from '../model/journeyMap'
import type { Database, Row } from './database'
import type { News } from './replica'
import { summaryOf } from './summary'

/** What the database knows of a map beyond `n`; -1 asks for all of it. */
export function readNews(db: Database, id: Id, n: number): Promise<News | 'missing' | 'erased'> {
  return db.transaction('r', [db.maps, db.snapshots, db.rows, db.tombstones], async () => {
    const record = await db.maps.get(id)
    if (!record) return (await db.tombstones.get(id)) ? 'erased' : 'missing'
    const snapshot = record.base > n ? ((await db.snapshots.get(id)) ?? null) : null
    if (record.base > n && !snapshot) throw new Error(`The snapshot of ${id} is gone.`)
    const rows = await db.rows
      .where('[map+n]')
      .between([id, snapshot?.n ?? n], [id, Dexie.maxKey], false, true)
      .toArray()
    return { snapshot, rows }
  })
}

/** The highest n that the database holds of a map; -1 where it holds none of it. */
export async function lastN(db: Database, id: Id): Promise<number> {
  const record = await db.maps.get(id)
  if (!record) return -1
  const last = await db.rows.where('[map+n]').between([id, record.base], [id, Dexie.maxKey], false, true).last()
  return last?.n ?? record.base
}

/** Puts a whole map in, as it stood at `n`, over whatever there was. Later operations get higher ns. */
export function putWhole(db: Database, map: JourneyMap, n: number, trashed: Instant | null): Promise<void> {
  return db.transaction('rw', [db.maps, db.snapshots, db.summaries, db.rows, db.tombstones], async () => {
    await db.rows.where('[map+n]').between([map.id, Dexie.minKey], [map.id, n], true, true).delete()
    if (n > 0 && !(await db.rows.get(n))) {
      const mark: Row = { n, map: map.id, client: '', seq: 0, label: 'storage.otherTab', patches: [], at: map.changed }
      await db.rows.put(mark)
      await db.rows.delete(n)
    }
    await db.maps.put({ id: map.id, created: map.created, trashed, base: n })
    await db.snapshots.put({ id: map.id, n, map })
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
    await db.snapshots.put({ id: map.id, n, map })
    await db.maps.update(map.id, { base: n })
    await db.rows.where('[map+n]').between([map.id, Dexie.minKey], [map.id, n], true, true).delete()
  })
}
