/** What is sent to the reading worker, and its first word. */
import type { Language } from '../../i18n/words'
import type { ReadChoices } from '../format'

/** Bytes of a file, or a text that was pasted. */
export type Source = Uint8Array | string

export interface ReadJob {
  source: Source
  file: string
  language: Language
  choices: ReadChoices
  /** Ids are handed in, like the time: this one begins all that the worker gives. */
  idPrefix: string
  now: string
}

export const READY = 'ready'
