/** The shape of a file format: it gets a map and gives bytes, or gets bytes and gives a map with all that it mended. */
import type { MessageKey, Params, Translate } from '../i18n/words'
import type { MeasureText } from '../layout/metrics'
import type { JourneyMap } from '../model/journeyMap'
import type { Result } from '../model/result'

/** What a format needs of the world; handed in, so that formats know no screen, clock or chance. */
export interface Tools {
  t: Translate
  measure: MeasureText
  newId(): string
  now(): string
  /** Tells how far long work is, 0 to 1. */
  progress?(share: number): void
  signal?: AbortSignal
}

/** Something that was mended, guessed or left out on the way in; said to the person in words. */
export interface Note {
  key: MessageKey
  params?: Params
  /** Where in the file, for a person: a line or a record. */
  line?: number
}

export interface ReadReport {
  map: JourneyMap
  notes: readonly Note[]
}

/** Why a file was refused; `line` where it can be named. */
export interface ReadFailure {
  key: MessageKey
  params?: Params
  line?: number
}

export interface WriteOptions {
  theme: 'light' | 'dark'
  /** 1, 2 or 3. */
  scale: number
  background: 'white' | 'clear' | 'dark'
  title: boolean
  legend: boolean
  curve: boolean
  /** Only these phases; all where empty. */
  phases: readonly string[]
  shown: readonly string[]
}

export type FormatGroup = 'picture' | 'data'

export interface Format {
  id: string
  label: MessageKey
  hint: MessageKey
  group: FormatGroup
  extension: string
  mime: string
  /** Other endings that it reads. */
  reads?: readonly string[]
  write?(map: JourneyMap, options: WriteOptions, tools: Tools): Promise<Blob>
  /** Whether a text looks like this format, 0 (no) to 1 (surely); the highest reads it. */
  sniff?(text: string, fileName: string): number
  read?(text: string, fileName: string, tools: Tools): Promise<Result<ReadReport, ReadFailure>>
}
