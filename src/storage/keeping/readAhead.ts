/** The map of the first address, asked for before the rest of the app is there, and read out of its text meanwhile. */
import type { Id } from '../../model/journeyMap'
import { freshLog } from '../database/freshLog'
import { DATABASE_NAME, DATABASE_VERSION, versionFrom } from '../database/version'
import { answerOf, readNews } from './readNews'
import type { News } from './replica'

export interface Ahead {
  id: Id
  /** Null where it could not be read: whoever needs it asks anew, and tells why. */
  news: Promise<News | null>
  /** Whether what is written from now on goes to a new log; false where that is still to be seen to. */
  fresh: Promise<boolean>
}

export function readAhead(id: Id): Ahead {
  const opening = opened().catch(() => null)
  const news = opening.then((db) => db && readNews(db, id, -1)).catch(() => null)
  // Asked for after what is looked at first, which does not wait for it.
  const fresh = opening.then((db) => (db ? freshLog(() => db, DATABASE_NAME)().then(() => true) : false))
  void Promise.all([opening, news, fresh]).then(([db]) => db?.close())
  return { id, news: news.then((read) => (typeof read === 'string' ? null : read)), fresh }
}

/** The database as it is there; null where it is of another version. */
async function opened(): Promise<IDBDatabase | null> {
  const request = indexedDB.open(DATABASE_NAME)
  // Where there is none, none is made here.
  request.onupgradeneeded = () => request.transaction?.abort()
  const db = await answerOf(request)
  // Nobody who wants another version waits for this.
  db.onversionchange = () => db.close()
  if (versionFrom(db.version) === DATABASE_VERSION) return db
  db.close()
  return null
}
