/** Reads our own CSV back, cell by cell as it was written; what people added by hand is placed by its titles. */
import type { Id } from '../../model/journeyMap'
import { guessChannel } from '../channelGuess'
import type { Note, Reading, ReadTools } from '../format'
import { MapBuilder } from '../mapBuilder'
import { type CardColumn, columnOf, type HangingColumn, type KnownHeaders, wordIn } from './csvColumns'
import { unguarded } from './formulaGuard'
import type { Grid } from './parseTable'

/** The columns without which a table is not ours. */
const NEEDED: readonly CardColumn[] = ['card', 'phase', 'lane', 'kind', 'title']

interface Work {
  builder: MapBuilder
  tools: ReadTools
  known: KnownHeaders
  notes: Note[]
  phases: Map<string, Id>
  /** By phase. */
  steps: Map<Id, Map<string, Id>>
  lanes: Map<string, Id>
  personas: Map<string, Id>
  cards: Map<string, Id>
}

interface Row {
  line: number
  cell(column: CardColumn): string
  hanging: readonly { column: HangingColumn; text: string }[]
  others: readonly { header: string; text: string }[]
}

export function isOurs(grid: Grid, known: KnownHeaders): boolean {
  const found = new Set((grid.rows[0]?.cells ?? []).map((header) => columnOf(unguarded(header), known)))
  return NEEDED.every((column) => found.has(column))
}

export function readCsv(grid: Grid, known: KnownHeaders, tools: ReadTools): Reading {
  const builder = new MapBuilder(tools)
  const [first, ...rest] = grid.rows
  const headers = (first?.cells ?? []).map(unguarded)
  const columns = headers.map((header) => columnOf(header, known))
  const rows = rest.map(({ line, cells }) => rowOf(line, cells.map(unguarded), headers, columns))
  const maps = { phases: new Map(), steps: new Map(), lanes: new Map(), personas: new Map(), cards: new Map() }
  const work: Work = { builder, tools, known, notes: [...grid.notes], ...maps }
  // Lanes come in the order of their numbers, whichever cards stand first.
  const numbered = rows.filter((row) => row.cell('laneNo') !== '')
  numbered.sort((a, b) => Number(a.cell('laneNo')) - Number(b.cell('laneNo')))
  for (const row of numbered) laneOf(work, row)
  for (const row of rows) takeRow(work, row)
  return { map: builder.build(), notes: work.notes }
}

function rowOf(
  line: number,
  cells: readonly string[],
  headers: readonly string[],
  columns: readonly (CardColumn | HangingColumn | undefined)[],
): Row {
  const own = new Map<CardColumn, string>()
  const hanging: { column: HangingColumn; text: string }[] = []
  const others: { header: string; text: string }[] = []
  cells.forEach((text, i) => {
    const column = columns[i]
    if (typeof column === 'string') own.set(column, text)
    else if (text !== '' && column) hanging.push({ column, text })
    else if (text !== '') others.push({ header: headers[i] ?? '', text })
  })
  return { line, cell: (column) => own.get(column) ?? '', hanging, others }
}

function takeRow(work: Work, row: Row): void {
  const number = row.cell('card')
  const known = work.cards.get(number)
  if (known !== undefined && number !== '') return hang(work, row, known)
  const bare = number === '' && row.cell('title') === '' && row.cell('text') === '' && row.hanging.length === 0
  const lane = row.cell('lane') !== '' || row.cell('laneNo') !== '' ? laneOf(work, row) : undefined
  const placed = row.cell('phase') !== '' || row.cell('phaseNo') !== ''
  const step = placed ? stepOf(work, row) : undefined
  if (bare) return
  if (lane === undefined || step === undefined) {
    work.notes.push({ key: 'csv.placeless', params: { title: row.cell('title') }, line: row.line })
    return
  }
  const personas = row
    .cell('personas')
    .split('\n')
    .filter(Boolean)
    .map((name) => personaOf(work, name))
  const card = work.builder.card(step, lane, { title: row.cell('title'), text: row.cell('text'), personas })
  if (number !== '') work.cards.set(number, card)
  hang(work, row, card)
}

/** A number names a thing exactly; a row without one means the first thing of that title. */
function remembered(known: Map<string, Id>, number: string, title: string, make: () => Id): Id {
  const byNumber = `number ${number}`
  const byTitle = `title ${title}`
  const id = known.get(number === '' ? byTitle : byNumber) ?? make()
  if (number !== '') known.set(byNumber, id)
  if (!known.has(byTitle)) known.set(byTitle, id)
  return id
}

function stepOf({ builder, phases, steps }: Work, row: Row): Id {
  const title = row.cell('phase')
  const phase = remembered(phases, row.cell('phaseNo'), title, () => builder.phase(title))
  let own = steps.get(phase)
  if (!own) steps.set(phase, (own = new Map()))
  return remembered(own, row.cell('stepNo'), row.cell('step'), () => builder.step(phase, row.cell('step')))
}

function laneOf({ builder, lanes, known, notes }: Work, row: Row): Id {
  const title = row.cell('lane')
  return remembered(lanes, row.cell('laneNo'), title, () => {
    const said = wordIn(known.lanes, row.cell('kind'))
    if (!said && row.cell('kind') !== '')
      notes.push({ key: 'csv.kind.unknown', params: { kind: row.cell('kind') }, line: row.line })
    const guess = guessChannel(title)
    const { kind, medium } = said ?? { kind: 'channel', medium: guess.medium }
    return kind === 'channel' ? builder.lane(kind, title, { medium, icon: guess.icon }) : builder.lane(kind, title)
  })
}

function personaOf({ builder, personas }: Work, name: string): Id {
  return remembered(personas, '', name, () => builder.persona(name))
}

/** One row holds at most one thing of each kind. */
function hang(work: Work, row: Row, card: Id): void {
  const things = new Map<string, { values: Record<string, unknown>; persona?: Id }>()
  for (const { column, text } of row.hanging) {
    const { type } = column.kind
    let thing = things.get(type)
    if (!thing) things.set(type, (thing = { values: {} }))
    if (column.field) thing.values[column.field.name] = valueOf(work, column, text)
    else thing.persona = personaOf(work, text)
  }
  for (const [type, { values, persona }] of things) {
    if (work.builder.attach(card, { type, values, persona }) === null) {
      const said = Object.values(values).map(String).join(', ')
      work.builder.addText(card, said)
      work.notes.push({ key: 'csv.unhung', params: { text: said }, line: row.line })
    }
  }
  for (const { header, text } of row.others) {
    work.builder.addText(card, `${header}: ${text}`)
    work.notes.push({ key: 'csv.other', params: { header }, line: row.line })
  }
}

function valueOf({ known }: Work, { field }: HangingColumn, text: string): unknown {
  if (field?.type === 'choice') {
    const option = field.options.find(({ value }) => String(value) === text.trim())
    return option?.value ?? wordIn(known.choices.get(field), text) ?? text
  }
  if (field?.type === 'text' && field.suggestions) return wordIn(known.choices.get(field), text) ?? text
  if (field?.type === 'number' || field?.type === 'scale') {
    const number = Number(text.trim().replace(',', '.'))
    return Number.isFinite(number) ? number : null
  }
  return text
}
