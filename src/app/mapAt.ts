/** Reads addresses. */
import type { Id } from '../model/journeyMap'

/** The map that an address shows. */
export function mapAt(address: string): Id | null {
  const [, name, id] = address.replace(/^#/, '').split('/')
  return name === 'map' && id ? decodeURIComponent(id) : null
}
