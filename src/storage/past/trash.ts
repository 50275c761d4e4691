/** The trash: a map that is thrown away stays for thirty days; what is erased leaves a stone, so that nothing brings it back. */
import Dexie from 'dexie'
import type { Id, Instant } from '../../model/journeyMap'
import type { Database } from '../database/database'
import { eraseRevisions } from './revisions'

export const TRASH_DAYS = 30
const DAY = 24 * 60 * 60 * 1000

/** Takes out everything that belongs to a map, its history too, and leaves its stone. */
export async function eraseMap(db: Database, id: Id, at: Instant): Promise<void> {
  await db.transaction(
    'rw',
    [db.maps, db.snapshots, db.summaries, db.rows, db.revisions, db.revisionMaps, db.tombstones],
    async () => {
      await db.tombstones.put({ id, at })
      await db.maps.delete(id)
      await db.snapshots.delete(id)
      await db.summaries.delete(id)
      await db.rows.where('[map+n]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete()
      await eraseRevisions(db, id)
    },
  )
}

/** Erases what has lain in the trash for more than thirty days. Returns the ids. */
export async function emptyOldTrash(db: Database, now: Instant): Promise<Id[]> {
  const oldest = new Date(Date.parse(now) - TRASH_DAYS * DAY).toISOString()
  const old = await db.maps.filter((record) => record.trashed !== null && record.trashed < oldest).primaryKeys()
  for (const id of old) await eraseMap(db, id, now)
  return old
}
