/** What the first address needs besides what starts the app: asked for at once, so that none waits for another. */
import { type Language, loadCatalogue, loadFirstWords } from '../i18n/words'
import { screenAt, screenCode } from './screenCode'

/** Each is asked for again by who needs it, and is there by then; a failure is told there. */
export function fetchAhead(address: string, language: Language): void {
  const screen = screenAt(address)
  const besides =
    screen === 'library'
      ? [loadFirstWords(language)]
      : [loadCatalogue(language), import('../storage/keeping/keeper'), import('../model/readMap')]
  void Promise.all([screenCode[screen](), ...besides]).catch(() => {})
}
