/** Putting a map's log back into the database when it is gone, and folding it when it is long. */
import Dexie from 'dexie'
import type { Id, Instant, JourneyMap } from '../../model/journeyMap'
import type { Database, RowRecord, SnapshotRecord } from '../database/database'
import { summaryOf } from '../libraries/summary'
import { readNews } from './readNews'

const snapshotOf = (map: JourneyMap, n: number): SnapshotRecord => ({ id: map.id, n, text: JSON.stringify(map) })

/** The highest n that the database holds of a map; -1 where it holds none of it. */
export async function lastN(db: Database, id: Id): Promise<number> {
  const news = await readNews(db.backendDB(), id, -1)
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
      const mark: RowRecord = {
        n,
        map: map.id,
        client: '',
        seq: 0,
        label: 'storage.otherTab',
        text: '[]',
        at: map.changed,
      }
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
  const n = await db.rows.add({ map: id, client: '', seq: 0, label: 'storage.otherTab', text: '[]', at })
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
