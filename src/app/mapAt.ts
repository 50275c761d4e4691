/** Reads addresses. */
import type { Id } from '../model/journeyMap'

/** The map that an address shows; null where it shows none, or is cut off in the middle of an escape. */
export function mapAt(address: string): Id | null {
  const [, name, id] = address.replace(/^#/, '').split('/')
  if (name !== 'map' || !id) return null
  try {
    return decodeURIComponent(id)
  } catch {
    return null
  }
}
