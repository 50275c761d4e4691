/**
 * The changes of a page's last moment, kept once more where its going cannot cut them off: a busy database gives up what a
 * page asked of it that is no more. Whoever opens the map next writes down what is missing.
 */
import type { Id } from '../../model/journeyMap'
import type { Database, RowRecord, Summary } from '../database/database'
import { readNews } from './readNews'

export interface LastWords {
  /** How far the page knew the log. */
  n: number
  rows: Omit<RowRecord, 'n'>[]
  summary: Summary
}

const PREFIX = 'periplo.lastWords'
const keyOf = (map: Id, client: Id) => `${PREFIX} ${map} ${client}`

/** Keeps what is not written yet in place of what was kept before; false where there is nothing, or no room for it. */
export function keepLastWords(map: Id, client: Id, words: LastWords): boolean {
  const some = words.rows.length > 0
  try {
    if (some) localStorage.setItem(keyOf(map, client), JSON.stringify(words))
    else localStorage.removeItem(keyOf(map, client))
    return some
  } catch {
    // The database was asked already, and has to do alone.
    return false
  }
}

/** By key, what pages that showed the map have left. */
export function lastWordsOf(map: Id): Map<string, LastWords> {
  const found = new Map<string, LastWords>()
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(keyOf(map, ''))) found.set(key, JSON.parse(localStorage.getItem(key) ?? '') as LastWords)
    }
  } catch {
    // Nothing can be read here, or not any more.
  }
  return found
}

/** Writes down what is missing in the log of a map, and forgets it all. */
export async function writeLastWords(db: Database, map: Id): Promise<void> {
  const left = lastWordsOf(map)
  const news = await readNews(db.backendDB(), map, -1)
  const log = typeof news === 'string' ? null : news
  for (const { n, rows, summary } of left.values()) {
    // Folded since: whether they are in it cannot be told, and what came later must not be written over.
    if (!log?.snapshot || log.snapshot.n > n) continue
    const missing = rows.filter((row) => !log.rows.some(({ client, seq }) => client === row.client && seq === row.seq))
    if (missing.length === 0) continue
    await db.transaction('rw', [db.rows, db.summaries], async () => {
      await db.rows.bulkAdd(missing)
      await db.summaries.put(summary)
    })
  }
  for (const key of left.keys()) localStorage.removeItem(key)
}
