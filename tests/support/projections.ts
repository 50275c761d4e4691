/** What each format that reads and writes gives back: all of it, all but ids, or the cards with what hangs on them. */
import type { Translate } from '../../src/i18n/words'
import type { JourneyMap } from '../../src/model/journeyMap'
import { cardsOnly, shapeOf } from './shapeOf'

export const PROJECTIONS: Record<string, (map: JourneyMap, t: Translate) => unknown> = {
  json: (map) => map,
  mermaid: shapeOf,
  csv: cardsOnly,
}
