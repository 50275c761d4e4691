/** What is sent to the drawing worker, and what it answers. */
import type { Language } from '../i18n/words'
import type { JourneyMap } from '../model/journeyMap'
import type { Note, WriteOptions } from './format'

export interface PngJob {
  map: JourneyMap
  options: WriteOptions
  language: Language
}

export interface PngDone {
  bytes: Uint8Array<ArrayBuffer>
  notes: readonly Note[]
}

export type PngAnswer =
  | { is: 'ready' }
  | { is: 'progress'; share: number }
  | { is: 'done'; done: PngDone }
  | { is: 'failed'; reason: string }
