/** What every section of the insights is handed. */
import type { Reading } from '../../insights/insight'
import type { Editor } from '../../editor/editor'
import type { CardId, Id, JourneyMap, PersonaId } from '../../model/journeyMap'

/** What the page cannot do by itself: files and the library lie beyond it. */
export interface InsightsDeeds {
  /** The rows of a survey's file, or null where it holds no table. */
  readSurvey: (file: File) => Promise<readonly (readonly string[])[] | null>
  /** The other maps of the library, to compare with. */
  otherMaps: () => Promise<readonly { id: Id; title: string }[]>
  /** Copies this map as the other state of the journey, and compares the two. */
  makeOtherState: () => Promise<void>
  /** Stops comparing where it is null. */
  compareWith: (id: Id | null) => void
  openMap: (id: Id) => void
}

export interface SectionProps<R extends Reading = Reading> {
  reading: R
  map: JourneyMap
  editor: Editor
  /** Whose view is asked for; all where empty. */
  personas: readonly PersonaId[]
  /** The other state of the journey, where there is one. */
  counterpart: JourneyMap | null
  deeds: InsightsDeeds
  /** Shows these cards on the map. */
  onCards: (cards: readonly CardId[]) => void
}
