/**
 * Chromium goes on writing at the end of the log that a killed browser left, even where its last record was cut off in the
 * middle; the next start takes that for damage and empties the database. Filling what the log is kept in memory for makes
 * Chromium begin a new one, and the cut is gone.
 */

/** Together more than the four megabytes at which a new log begins; each below the size that gets a file of its own. */
const ROWS = 100
const ROW = 'x'.repeat(48_000)

const isChromium = () =>
  (globalThis.navigator as { userAgentData?: { brands: { brand: string }[] } } | undefined)?.userAgentData?.brands.some(
    ({ brand }) => brand === 'Chromium',
  ) ?? false

/** A database that does not answer is found out otherwise: nobody waits for this. */
const AT_MOST = 1000

/** The database as the browser gives it; null while it is closed. */
type Raw = () => IDBDatabase | null

/**
 * Begins a new log when it is asked for the first time; resolves when what is written from then on goes there. Done by the
 * first tab of a visit, before there is anything to lose.
 */
export function freshLog(raw: Raw, name: string): () => Promise<void> {
  let begun: Promise<void> | null = null
  return () => (begun ??= begin(raw, name))
}

function begin(raw: Raw, name: string): Promise<void> {
  const { locks } = globalThis.navigator ?? {}
  if (!isChromium() || !locks) return Promise.resolve()
  return new Promise((resolve) => {
    setTimeout(resolve, AT_MOST)
    void locks.request(`${name} fresh log`, { ifAvailable: true }, async (lock) => {
      if (lock) await fill(raw).catch((error: unknown) => console.warn('No new log was begun.', error))
      resolve()
      // The first tab holds the lock as long as it lives.
      if (lock) await new Promise(() => {})
    })
  })
}

async function fill(raw: Raw): Promise<void> {
  const keys = Array.from({ length: ROWS }, (_, i) => `scratch ${i}`)
  await inSettings(raw, (store) => keys.map((key) => store.put({ key, value: ROW })))
  await inSettings(raw, (store) => keys.map((key) => store.delete(key)))
}

function inSettings(raw: Raw, work: (store: IDBObjectStore) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const tx = raw()?.transaction('settings', 'readwrite', { durability: 'relaxed' })
    if (!tx) return reject(new Error('The database is closed.'))
    tx.oncomplete = () => resolve()
    tx.onabort = () => reject(tx.error ?? new Error('It was broken off.'))
    work(tx.objectStore('settings'))
    tx.commit()
  })
}
