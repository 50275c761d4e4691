/**
 * Chromium goes on writing at the end of the log that a killed browser left, even where its last record was cut off in the
 * middle; the next start takes that for damage and empties the database. Filling what the log is kept in memory for makes
 * Chromium begin a new one, and the cut is gone.
 */
import type { Connection } from './connection'

/** Together more than the four megabytes at which a new log begins; each below the size that gets a file of its own. */
const ROWS = 100
const ROW = 'x'.repeat(48_000)

const isChromium = () =>
  (globalThis.navigator as { userAgentData?: { brands: { brand: string }[] } } | undefined)?.userAgentData?.brands.some(
    ({ brand }) => brand === 'Chromium',
  ) ?? false

/** Done by the first tab of a visit, before there is anything to lose. */
export function beginFreshLog(connection: Connection, name: string): void {
  if (!isChromium()) return
  const { locks } = navigator
  // The first tab holds the lock as long as it lives.
  void locks?.request(`${name} fresh log`, { ifAvailable: true }, async (lock) => {
    if (!lock) return
    await fill(connection).catch((error: unknown) => console.warn('No new log was begun.', error))
    await new Promise(() => {})
  })
}

async function fill(connection: Connection): Promise<void> {
  const keys = Array.from({ length: ROWS }, (_, i) => `scratch ${i}`)
  await inSettings(connection, (store) => keys.map((key) => store.put({ key, value: ROW })))
  await inSettings(connection, (store) => keys.map((key) => store.delete(key)))
}

function inSettings(connection: Connection, work: (store: IDBObjectStore) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const tx = connection.raw()?.transaction('settings', 'readwrite', { durability: 'relaxed' })
    if (!tx) return reject(new Error('The database is closed.'))
    tx.oncomplete = () => resolve()
    tx.onabort = () => reject(tx.error ?? new Error('It was broken off.'))
    work(tx.objectStore('settings'))
    tx.commit()
  })
}
