/** Revisions: whole maps as they once were, taken by hand, by time and before anything drastic. */
import type { Id, Instant, JourneyMap } from '../../model/journeyMap'
import type { Revision } from '../../model/revision'
import type { Database } from '../database/database'

const KEEP_LAST = 50
const KEEP_DAYS = 30
const DAY = 24 * 60 * 60 * 1000

/** Keeps the whole map, and lets those go that are `thinned` out. Rejects where the disk is full. */
export async function addRevision(
  db: Database,
  map: JourneyMap,
  revision: Pick<Revision, 'name' | 'reason' | 'at'>,
): Promise<void> {
  await db.transaction('rw', [db.revisions, db.revisionMaps], async () => {
    const n = await db.revisions.add({ map: map.id, ...revision })
    await db.revisionMaps.put({ n, map })
    const all = await db.revisions.where('map').equals(map.id).toArray()
    const gone = thinned(all, revision.at).map((old) => old.n)
    await db.revisions.bulkDelete(gone)
    await db.revisionMaps.bulkDelete(gone)
  })
}

/** Newest first. */
export async function listRevisions(db: Database, id: Id): Promise<Revision[]> {
  const found = await db.revisions.where('map').equals(id).toArray()
  return found.sort((a, b) => b.n - a.n)
}

export async function lastRevisionAt(db: Database, id: Id): Promise<Instant | null> {
  return (await listRevisions(db, id))[0]?.at ?? null
}

/**
 * Which revisions may go: beyond the last fifty, one a day stays for thirty days. What was kept by hand always stays, and
 * so does what a backup was merged with: it may be all that is left of somebody's work.
 */
export function thinned(revisions: readonly Revision[], now: Instant): Revision[] {
  const old = revisions
    .filter((revision) => revision.reason !== 'hand' && revision.reason !== 'merge')
    .sort((a, b) => b.n - a.n)
    .slice(KEEP_LAST)
  const oldest = Date.parse(now) - KEEP_DAYS * DAY
  const days = new Set<string>()
  return old.filter((revision) => {
    const day = revision.at.slice(0, 10)
    if (Date.parse(revision.at) < oldest || days.has(day)) return true
    days.add(day)
    return false
  })
}

/** Within the transaction of whoever erases the map. */
export async function eraseRevisions(db: Database, id: Id): Promise<void> {
  const ns = await db.revisions.where('map').equals(id).primaryKeys()
  await db.revisions.bulkDelete(ns)
  await db.revisionMaps.bulkDelete(ns)
}
