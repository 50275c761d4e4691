/** What a table has given so far: phases, lanes and cards that wait until all of it is read. */
import type { Translate } from '../../i18n/words'
import type { Note } from '../format'
import { type CardFields, type HangingThing, MOST } from '../mapBuilder'
import { refuse } from '../refusal'
import type { Role, TableReading, TableRow } from './tableReading'

export interface WaitingLane {
  /** Where it stands among the others. */
  rank: number
  kind: string
  title: string
  medium: 'online' | 'offline' | null
}

export interface WaitingCard extends CardFields {
  phase: string
  step: string
  lane: string
  title: string
  attachments: HangingThing[]
  who: readonly string[]
}

export interface WaitingPhase {
  title: string
  goals: Set<string>
  /** Titles in the order in which they come. */
  steps: Set<string>
}

export interface Rows {
  reading: TableReading
  t: Translate
  notes: Note[]
  phases: Map<string, WaitingPhase>
  lanes: Map<string, WaitingLane>
  cards: WaitingCard[]
  /** The columns of each role. */
  columns: ReadonlyMap<Role, readonly number[]>
  main: Main
  /** Whether no row has several touchpoints, so that what is said in a row is said of one. */
  single: boolean
}

/** Which column's cells become touchpoints. */
export interface Main {
  roles: readonly Role[]
  at: number
}

export interface RowPlace {
  row: TableRow
  phase: string
  step: string
  who: readonly string[]
}

export function cell(row: TableRow, column: number | undefined): string {
  return column === undefined ? '' : (row.cells[column] ?? '')
}

export const placeOf = ({ reading }: Pick<Rows, 'reading'>, row: TableRow) =>
  reading.phases === 'across' ? { column: row.line } : { line: row.line }

export function addCard(rows: Rows, { phase, step, who }: RowPlace, lane: string, title: string): WaitingCard {
  // What the map will not hold is not gathered first.
  if (rows.cards.length >= MOST.cards) refuse('read.tooMany.cards', { limit: MOST.cards })
  const card: WaitingCard = { phase, step, who, lane, title, text: '', attachments: [] }
  rows.cards.push(card)
  return card
}

/** The lane of a column, made when its first card comes. */
export function laneFor(rows: Rows, column: number, kind: string, title: string): string {
  const key = `column ${column}`
  if (!rows.lanes.has(key)) rows.lanes.set(key, { rank: column, kind, title, medium: null })
  return key
}
