/** What is sent to the drawing worker, and what it answers. */
import type { Language } from '../../i18n/words'
import type { Card, JourneyMap } from '../../model/journeyMap'
import type { Note, WriteOptions } from '../format'

export interface PngJob {
  map: JourneyMap
  options: WriteOptions
  language: Language
  /** The pictures that the map names, by name. */
  pictures: ReadonlyMap<string, Blob>
}

/** A map goes over in parts, since copying a large one at once would hold up the screen: cards first, the rest last. */
export type PngPart = { is: 'cards'; cards: Card[] } | { is: 'job'; job: PngJob }

export interface PngDone {
  blob: Blob
  notes: readonly Note[]
}

export type PngAnswer =
  | { is: 'ready' }
  | { is: 'progress'; share: number }
  | { is: 'done'; done: PngDone }
  | { is: 'failed'; reason: string }
