/**
 * Tells a snapshot that was looked through and found whole from one that was not: a large one is then opened without being
 * looked through again. Whatever else may have got into the text has another hash, and is looked through.
 */
import { hashOf } from '../hash'

export interface Seal {
  /** What the snapshot's text has now; null where the page may not hash. */
  found: Promise<string | null>
  /** What it had when it was found whole; none where it never was. */
  kept: string | undefined
}

/** Its address has the hash of the whole build in it: another build may ask more of a map. */
const BUILD = import.meta.url

/** Where modules change under their address, nothing is taken for whole. */
const CHANGES = import.meta.env.MODE === 'development'

export function sealOf(text: string, kept: string | undefined): Seal {
  return { kept, found: found(text).catch(() => null) }
}

/** Resolves to whether the text is the one that was found whole. */
export async function holds({ found, kept }: Seal): Promise<boolean> {
  return kept !== undefined && kept === (await found)
}

/** Hashed beside the page's own work. */
async function found(text: string): Promise<string | null> {
  if (CHANGES) return null
  return `${await hashOf(new TextEncoder().encode(text))} ${BUILD}`
}
