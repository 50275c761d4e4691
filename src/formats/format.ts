/** The shape of a file format: it gets a map and gives bytes, or gets a text and gives a map with all that it mended. */
import type { Language, MessageKey, Params, Translate } from '../i18n/words'
import type { MeasureText } from '../layout/metrics'
import type { JourneyMap } from '../model/journeyMap'
import type { Result } from '../model/result'
import type { PictureOptions } from '../scene/pictured'
import type { TableReading } from './table/tableReading'

/** What reading needs of the world; handed in, so that formats know no screen, clock or chance. */
export interface ReadTools {
  t: Translate
  language: Language
  newId(): string
  now(): string
}

export interface Tools extends ReadTools {
  measure: MeasureText
  /** A picture that an attachment names; null where it is not at hand. */
  picture?(name: string): Promise<Blob | null>
  /** Tells how far long work is, 0 to 1. */
  progress?: (share: number) => void
  /** Says what had to be left out or done otherwise. */
  note?: (note: Note) => void
  signal?: AbortSignal
}

/** Something that was mended, guessed or left out on the way in; said to the person in words. */
export interface Note {
  key: MessageKey
  params?: Params
  /** Where in the file, for a person: a line or a record. */
  line?: number
  /** The column of a table whose phases run across. */
  column?: number
}

/** What a person may decide otherwise: the file is then read again with it. */
export interface ReadChoices {
  /** Mermaid: whether the actors become personas or channels. */
  actors?: 'personas' | 'channels'
  /** Tables: what was understood, perhaps changed by the person. */
  table?: TableReading
}

/** What a format makes of a text; it becomes a map through `readMap`, the one door. */
export interface Reading {
  map: unknown
  notes: readonly Note[]
  /** The choices that were taken, where the person may take others. */
  choices?: ReadChoices
  /** Pictures that came with it, to be kept before the map is. */
  pictures?: readonly Blob[]
}

export interface Counts {
  phases: number
  steps: number
  lanes: number
  cards: number
  personas: number
  links: number
  attachments: number
}

export interface ReadReport extends Reading {
  map: JourneyMap
  file: string
  /** Id of the format that read it. */
  format: string
  counts: Counts
}

/** Why a file was refused, in words; `params.file` names it, `line` where the place can be named. */
export interface ReadFailure {
  key: MessageKey
  params?: Params
  line?: number
}

export interface WriteOptions extends PictureOptions {
  /** Points of the picture for each of the map: 1, 2 or 3. */
  scale: number
}

export type FormatGroup = 'picture' | 'data'

/** The work of a format, loaded when it is first used. */
export interface FormatCode {
  write?(map: JourneyMap, options: WriteOptions, tools: Tools): Promise<Blob>
  read?(text: string, tools: ReadTools, choices: ReadChoices): Promise<Result<Reading, ReadFailure>>
}

export interface Format {
  id: string
  label: MessageKey
  hint: MessageKey
  group: FormatGroup
  extension: string
  mime: string
  writes: boolean
  /** The endings of the files that it reads, without the dot; none where it only writes. */
  reads: readonly string[]
  /** How surely the beginning of a text is this format, 0 (no) to 1; the highest reads it. */
  sniff?(head: string, ending: string): number
  load(): Promise<FormatCode>
}
