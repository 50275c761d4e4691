/** What every section of the insights is handed. */
import type { MessageKey, Params } from '../../i18n/words'
import type { Reading } from '../../insights/insight'
import type { Editor } from '../../editor/editor'
import type { CardId, Id, JourneyMap, PersonaId } from '../../model/journeyMap'
import type { Result } from '../../model/result'

/** What the page cannot do by itself: files and the library lie beyond it. */
export interface InsightsDeeds {
  /** The rows of a survey's file, or in words why it was refused. */
  readSurvey: (file: File) => Promise<Result<readonly (readonly string[])[], { key: MessageKey; params?: Params }>>
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
