/** The screens by address: each is code of its own. */
import type { Id } from '../model/journeyMap'
import { later } from '../ui/later'
import { screenAt, screenCode } from './screenCode'
import { withWords } from './withWords'

export const LibraryRoute = later(async () => (await screenCode.library()).LibraryRoute)
export const InsightsRoute = later<{ id: Id }>(async () => (await withWords(screenCode.insights())).InsightsRoute)
export const EditorRoute = later<{ id: Id }>(async () => (await withWords(screenCode.editor())).EditorRoute)

const screens = { library: LibraryRoute, editor: EditorRoute, insights: InsightsRoute }

/** Loads what the address shows, before the first render. */
export function loadAhead(address: string): Promise<void> {
  return screens[screenAt(address)].ahead()
}
