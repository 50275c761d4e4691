/** The screens by address: each is code of its own. */
import type { Id } from '../model/journeyMap'
import { later } from '../ui/later'
import { mapAt } from './mapAt'
import { withWords } from './withWords'

export const LibraryRoute = later(async () => (await import('./library/LibraryRoute')).LibraryRoute)
export const InsightsRoute = later<{ id: Id }>(
  async () => (await withWords(import('./map/InsightsRoute'))).InsightsRoute,
)
export const EditorRoute = later<{ id: Id }>(async () => (await withWords(import('./map/EditorRoute'))).EditorRoute)

/** Loads what the address shows, before the first render. */
export function loadAhead(address: string): Promise<void> {
  const of = mapAt(address) === null ? LibraryRoute : address.endsWith('/insights') ? InsightsRoute : EditorRoute
  return of.ahead()
}
