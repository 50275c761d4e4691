/** Whether the browser has promised to keep the library when it needs space, and asking it to. */
import type { LibraryHealth } from '../library'

export type Promised = LibraryHealth['promised']

/** What the browser has promised so far. */
export async function promisedSoFar(): Promise<Promised> {
  if (!globalThis.navigator?.storage?.persisted) return 'unsupported'
  return (await navigator.storage.persisted()) ? 'yes' : 'no'
}

/** Asks; some browsers ask the person in turn, so it is done after the first real work only. */
export async function askForPromise(): Promise<Promised> {
  if (!globalThis.navigator?.storage?.persist) return 'unsupported'
  return (await navigator.storage.persist()) ? 'yes' : 'no'
}
