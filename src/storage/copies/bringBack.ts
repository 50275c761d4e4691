/** What happens at the start: maps that the database has lost come back from the second copy, and each map gets one. */
import type { Id } from '../../model/journeyMap'
import type { Database } from '../database/database'
import type { StorageNote } from '../library'
import { replay } from '../keeping/log'
import type { Mirror } from './mirror'
import { putWhole } from '../keeping/news'
import { readNews } from '../keeping/readNews'

/** Brings back every map that only the second copy has, and says so. */
export async function broughtBack(db: Database, mirror: Mirror): Promise<StorageNote[]> {
  try {
    const count = await bringBackLost(db, mirror)
    return count > 0 ? [{ key: 'storage.broughtBackMany', params: { count } }] : []
  } catch (error) {
    console.warn('The second copies could not be looked through.', error)
    return []
  }
}

/** How many came back. Copies of erased maps are removed. */
async function bringBackLost(db: Database, mirror: Mirror): Promise<number> {
  const [mirrored, kept] = await Promise.all([mirror.ids(), db.maps.toCollection().primaryKeys()])
  const known = new Set(kept)
  let count = 0
  for (const id of mirrored) {
    if (known.has(id)) continue
    if (await db.tombstones.get(id)) await mirror.remove(id)
    else {
      const found = await mirror.read(id)
      if (!found || found.map.id !== id) continue
      await putWhole(db, found.map, found.n, await mirror.trashed(id), 'unless-there')
      count++
    }
  }
  return count
}

/** Gives a second copy to each map that has none. */
export async function mirrorTheRest(db: Database, mirror: Mirror, newToken: () => string): Promise<void> {
  const mirrored = new Set(await mirror.ids())
  for (const record of await db.maps.toArray()) {
    if (mirrored.has(record.id)) continue
    await mirrorOne(db, mirror, record.id, newToken)
    if (record.trashed) await mirror.setTrashed(record.id, record.trashed)
  }
}

/** Writes the second copy of a map that no tab has open; where one has, that tab writes it. */
export async function mirrorOne(db: Database, mirror: Mirror, id: Id, newToken: () => string): Promise<void> {
  const write = async () => {
    const news = await readNews(db.backendDB(), id, -1)
    if (typeof news === 'string' || !news.snapshot) return
    const map = replay(news.snapshot.map, news.rows)
    await mirror.writeWhole(id, newToken(), { map, n: news.rows.at(-1)?.n ?? news.snapshot.n })
  }
  const { locks } = globalThis.navigator ?? {}
  if (!locks) return write()
  await locks.request(`periplo mirror ${id}`, { ifAvailable: true }, async (lock) => {
    if (lock) await write()
  })
}
