/** Finds out how a table speaks of a journey: which way it runs, where its headers are, what each column means. */
import { detectScale } from '../emotionScale'
import type { Note } from '../format'
import { refuse } from '../refusal'
import { type Grid, parseTable } from './parseTable'
import type { Role, TableColumn, TableReading, TableRow } from './tableReading'
import { looksLikePhase, roleOf } from './tableRoles'

const MOST_HEADER_ROWS = 12
const SAMPLES = 3
/** So many headers tell which way a table runs. */
const MOST_LOOKED_AT = 300

export interface Understood {
  reading: TableReading
  notes: readonly Note[]
}

/** Throws a `Refusal` where the text holds no table. */
export function understand(text: string): Understood {
  return understandGrid(parseTable(text))
}

export function understandGrid(grid: Grid): Understood {
  if (grid.rows.length < 2) refuse('table.none')
  const header = headerRow(grid)
  const above = grid.rows.slice(0, header)
  const body = squared(grid.rows.slice(header))
  const across = phasesAcross(body)
  const table = across ? transposed(body) : body
  const [names, ...rows] = table
  const spoken = above.map(({ cells }) =>
    cells
      .filter((cell) => cell.trim() !== '')
      .join(' ')
      .trim(),
  )
  const columns = columnsOf(names?.cells ?? [], rows)
  const reading: TableReading = {
    source: grid.source,
    title: grid.title || (spoken[0] ?? ''),
    phases: across ? 'across' : 'down',
    columns,
    rows,
  }
  const notes: Note[] = [...grid.notes]
  spoken.slice(grid.title ? 0 : 1).forEach((line, i) => {
    notes.push({
      key: 'table.above',
      params: { text: line.slice(0, 200) },
      line: above[i + (grid.title ? 0 : 1)]?.line ?? 1,
    })
  })
  return { reading, notes }
}

/** Lines of one cell above the table are its title and remarks. */
function headerRow(grid: Grid): number {
  const filled = (row: TableRow) => row.cells.filter((cell) => cell.trim() !== '').length
  const first = grid.rows.findIndex((row) => filled(row) > 1)
  if (first < 0) return 0
  let best = first
  let most = -1
  grid.rows.slice(first, first + MOST_HEADER_ROWS).forEach((row, i) => {
    const known = row.cells.filter((cell) => roleOf(cell) !== null || looksLikePhase(cell)).length
    // A row of values names a channel here and there; only a clearly better row is the header.
    if (known > most * 2 && (i === 0 || known > 2)) {
      best = first + i
      most = known
    }
  })
  // What stands between is a table's own first rows, unless it is a heading.
  return grid.rows.slice(first, best).every((row) => filled(row) <= 2) ? best : first
}

/** Every row as wide as the widest, without columns that are empty from top to bottom. */
function squared(rows: readonly TableRow[]): TableRow[] {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const filled = new Set<number>()
  for (const { cells } of rows) cells.forEach((cell, i) => cell.trim() !== '' && filled.add(i))
  const kept = Array.from({ length: width }, (_, i) => i).filter((i) => filled.has(i))
  return rows.map(({ line, cells }) => ({ line, cells: kept.map((i) => cells[i] ?? '') }))
}

/** Rows here are the phases: the line of each is then its column. */
function transposed(rows: readonly TableRow[]): TableRow[] {
  const width = rows[0]?.cells.length ?? 0
  return Array.from({ length: width }, (_, i) => ({ line: i + 1, cells: rows.map(({ cells }) => cells[i] ?? '') }))
}

/** The axis that names lanes and fields carries the headers; the other one the phases. */
function phasesAcross(rows: readonly TableRow[]): boolean {
  const top = (rows[0]?.cells ?? []).slice(1, MOST_LOOKED_AT)
  const side = rows.slice(1, MOST_LOOKED_AT).map((row) => row.cells[0] ?? '')
  const corner = rows[0]?.cells[0] ?? ''
  const role = roleOf(corner)
  // "Stage" above names of lanes: the phases run on to the right of it.
  const down = meaning(top) + phaseShare(side) + (role === 'phase' && meaning(top) > 0 ? 0.3 : 0)
  const across = meaning(side) + phaseShare(top) + (corner.trim() === '' ? 0.2 : 0)
  return across > down || (across === down && corner.trim() === '')
}

/** How much of an axis are known headers, and how many different ones; values repeat, headers do not. */
function meaning(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length === 0) return 0
  const roles = filled.map(roleOf).filter((role) => role !== null && role !== 'phase')
  const different = new Set(filled.map((cell) => cell.trim().toLowerCase())).size / filled.length
  return (roles.length / filled.length) * different
}

function phaseShare(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length === 0 ? 0 : (filled.filter(looksLikePhase).length / filled.length) * 0.5
}

function columnsOf(headers: readonly string[], rows: readonly TableRow[]): TableColumn[] {
  const columns = headers.map((header, i) => {
    const cells = rows.map((row) => row.cells[i] ?? '')
    const found = roleOf(header)
    const role = found === 'evidence' && !cells.every(isLevel) ? 'lane:evidence' : found
    return { header: header.trim(), cells, role, known: role !== null }
  })
  const has = (role: Role) => columns.some((column) => column.role === role)
  const first = columns[0]
  // A table without a column of phases has them in front, whatever it is called.
  if (first && !has('phase') && (first.role === null || first.role === 'touchpoint' || first.role === 'channel-lane'))
    first.role = 'phase'
  else if (first && !has('phase') && has('step')) promote(columns)
  const second = columns[1]
  if (second && second.role === null && second.header === '' && first?.role === 'phase' && gaps(first.cells))
    second.role = 'step'
  return columns.map(({ header, cells, role, known }) => ({
    header,
    role: role ?? 'lane:notes',
    known,
    ...(role === 'emotion' ? { scale: detectScale(cells) } : {}),
    samples: cells
      .filter((cell) => cell.trim() !== '')
      .slice(0, SAMPLES)
      .map((cell) => cell.trim().slice(0, 80)),
  }))
}

/** Steps without phases are the phases. */
function promote(columns: { role: Role | null }[]): void {
  const step = columns.find((column) => column.role === 'step')
  if (step) step.role = 'phase'
}

const gaps = (cells: readonly string[]) =>
  cells.some((cell, i) => i > 0 && (cell.trim() === '' || cell === cells[i - 1]))

const isLevel = (cell: string) =>
  cell.trim() === '' ||
  /^(high|medium|low|alt[ao]|medi[ao]|baj[ao]|assum|supuest|hypoth|hipotes|observ|report|measur|medid|valid|\d+\s*%?$)/i.test(
    cell.trim(),
  )
