/** What the first address needs besides what starts the app: asked for at once, so that none waits for another. */
import { type Language, loadCatalogue, loadFirstWords } from '../i18n/words'
import { type Ahead, readAhead } from '../storage/keeping/readAhead'
import { mapAt } from './mapAt'
import { screenAt, screenCode } from './screenCode'

/** Each is asked for again by who needs it, and is there by then; a failure is told there. Gives the map of the address. */
export function fetchAhead(address: string, language: Language): Ahead | null {
  const id = mapAt(address)
  const ahead = id === null ? null : readAhead(id)
  const screen = screenAt(address)
  const besides =
    screen === 'library'
      ? [loadFirstWords(language)]
      : [loadCatalogue(language), import('../storage/keeping/keeper'), import('../model/readMap')]
  void Promise.all([screenCode[screen](), ...besides]).catch(() => {})
  return ahead
}
