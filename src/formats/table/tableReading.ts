/** What was understood of a table before it becomes a map: shown to the person, who may change it. */

/** How a column of feelings is written; 'words' also reads emoji. */
export const SCALES = [
  'words',
  '1..5',
  '0..5',
  '1..7',
  '1..10',
  '0..10',
  '0..100',
  '0..1',
  '-1..1',
  '-2..2',
  '-5..5',
] as const
export type ScaleId = (typeof SCALES)[number]

/** What the cells of a column are. A `lane:KIND` column holds notes; `channel-lane` is a channel named by its header. */
export const ROLES = [
  'phase',
  'step',
  'goal',
  'channel',
  'medium',
  'touchpoint',
  'channel-lane',
  'text',
  'persona',
  'emotion',
  'pain',
  'bright',
  'opportunity',
  'quote',
  'moment',
  'importance',
  'severity',
  'evidence',
  'source',
  'owner',
  'lane:actions',
  'lane:thoughts',
  'lane:needs',
  'lane:evidence',
  'lane:frontstage',
  'lane:backstage',
  'lane:support',
  'lane:notes',
  'ignore',
] as const
export type Role = (typeof ROLES)[number]

export interface TableColumn {
  header: string
  role: Role
  /** False where the role is a mere guess because the header is not known. */
  known: boolean
  /** Emotion columns only. */
  scale?: ScaleId
  /** A few of its filled cells, for the person to recognise it. */
  samples: readonly string[]
}

export interface TableRow {
  /** The line (or, for phases across, the column) of the file. */
  line: number
  cells: readonly string[]
}

export interface TableReading {
  /** How the text was written. */
  source: 'csv' | 'tsv' | 'semicolon' | 'pipe' | 'markdown'
  title: string
  /** Whether the phases stood in rows or in columns; rows here are phases in either case. */
  phases: 'down' | 'across'
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
}
