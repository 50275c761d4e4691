/** What every section of the insights is handed. */
import type { Reading } from '../../insights/insight'
import type { Editor } from '../../editor/editor'
import type { CardId, JourneyMap, PersonaId } from '../../model/journeyMap'

export interface SectionProps<R extends Reading> {
  reading: R
  map: JourneyMap
  editor: Editor
  /** Whose view is asked for; all where empty. */
  personas: readonly PersonaId[]
  /** Shows these cards on the map. */
  onCards: (cards: readonly CardId[]) => void
}
