/** CSV, TSV and Markdown tables to rows of cells with their lines in the file. */
import Papa from 'papaparse'
import type { Note } from '../format'
import { refuse } from '../refusal'
import type { TableReading, TableRow } from './tableReading'

const MOST_ROWS = 60_000
const MOST_COLUMNS = 5_000
const MOST_CELLS = 2_000_000

const [RETURN, NEWLINE, SPACE, QUOTE] = [0x0d, 0x0a, 0x20, 0x22]
const SEPARATORS = [',', ';', '\t', '|'].map((mark) => mark.charCodeAt(0))

export interface Grid {
  source: TableReading['source']
  /** A heading above the table. */
  title: string
  rows: readonly TableRow[]
  notes: readonly Note[]
}

const SOURCES: Readonly<Record<string, TableReading['source']>> = {
  ',': 'csv',
  '\t': 'tsv',
  ';': 'semicolon',
  '|': 'pipe',
}

/** Throws a `Refusal` where there is no table. Cells stand as written, spaces and all. */
export function parseTable(text: string): Grid {
  refuseLarge(text)
  const delimiter = plainDelimiter(text)
  const markdown = delimiter === '' || delimiter === '|' ? markdownGrid(text) : null
  const grid = markdown ?? delimitedGrid(text, delimiter)
  if (grid.rows.length > MOST_ROWS) refuse('read.tooMany.rows', { limit: MOST_ROWS })
  const width = grid.rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  if (width > MOST_COLUMNS) refuse('read.tooMany.columns', { limit: MOST_COLUMNS })
  if (width * grid.rows.length > MOST_CELLS) refuse('read.tooMany.cells', { limit: MOST_CELLS })
  if (width < 2) refuse('table.none')
  return grid
}

/**
 * One look over the text, before anything is made of it: rows with words in them, and separators of any kind, outside of
 * quotes. What has more than a table may have is refused by this alone.
 */
function refuseLarge(text: string): void {
  const marks = new Map(SEPARATORS.map((code) => [code, 0]))
  let rows = 0
  let filled = false
  let begins = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const separates = marks.has(code)
    if (code === QUOTE && begins) {
      filled = true
      i = endOfQuoted(text, i + 1)
    } else if (code === NEWLINE || code === RETURN) {
      if (filled && ++rows > MOST_ROWS) refuse('read.tooMany.rows', { limit: MOST_ROWS })
      filled = false
    } else if (separates) marks.set(code, (marks.get(code) ?? 0) + 1)
    else if (code > SPACE) filled = true
    begins = separates || code === NEWLINE || code === RETURN
  }
  if (Math.max(...marks.values()) > MOST_CELLS) refuse('read.tooMany.cells', { limit: MOST_CELLS })
}

/** Where the closing quote stands; two in a row are one that is written. */
function endOfQuoted(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2)
  return at < 0 ? text.length : at
}

function delimitedGrid(text: string, delimiter: string): Grid {
  const named = /^"?sep=(.)"?\r?\n/.exec(text)
  const parsed = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    delimiter: named?.[1] ?? delimiter,
    delimitersToGuess: [',', '\t', ';', '|'],
    preview: MOST_ROWS + 1,
  })
  const broken = parsed.meta.linebreak === '\r' ? '\r' : '\n'
  let line = named ? 2 : 1
  const rows = parsed.data.map((cells): TableRow => {
    const row = { line, cells }
    line++
    for (const cell of cells) line += occurrences(cell, broken)
    return row
  })
  const notes = parsed.errors
    .filter(({ type }) => type === 'Quotes')
    .slice(0, 1)
    .map(({ row }): Note => ({ key: 'table.quotes', line: rows[row ?? 0]?.line ?? 1 }))
  const source = SOURCES[parsed.meta.delimiter] ?? 'csv'
  return { source, title: '', rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), notes }
}

/** A header of many columns tells by itself; elsewhere empty, and the rows are tried. */
function plainDelimiter(text: string): string {
  const header = text.slice(0, Math.min(5_000, text.search(/[\r\n]/) >>> 0))
  const counted = [',', ';', '\t', '|'].map((mark) => ({ mark, count: occurrences(header, mark) }))
  counted.sort((a, b) => b.count - a.count)
  const [most, next] = counted
  return most && next && most.count > 3 && most.count > next.count * 2 ? most.mark : ''
}

function occurrences(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
  return count
}

/** null where no line of dashes makes the text a Markdown table. */
function markdownGrid(text: string): Grid | null {
  if (!/\|[ \t]*:?-|-:?[ \t]*\|/.test(text)) return null
  const lines = text.split(/\r\n?|\n/)
  const tables: { at: number; rows: TableRow[] }[] = []
  for (let i = 1; i < lines.length; i++) {
    if (!isRule(lines[i] as string)) continue
    const header = markdownRow(lines[i - 1] as string, i)
    if (header.cells.length !== markdownRow(lines[i] as string, i + 1).cells.length) continue
    const rows = [header]
    let end = i + 1
    while (end < lines.length && (lines[end] as string).includes('|')) {
      rows.push(markdownRow(lines[end] as string, end + 1))
      end++
    }
    tables.push({ at: i, rows })
    i = end
  }
  const largest = tables.reduce<(typeof tables)[number] | null>(
    (best, table) => (best && sizeOf(best.rows) >= sizeOf(table.rows) ? best : table),
    null,
  )
  if (!largest) return null
  const notes: Note[] = tables.length > 1 ? [{ key: 'table.more', params: { count: tables.length - 1 } }] : []
  return { source: 'markdown', title: headingAbove(lines, largest.at), rows: largest.rows, notes }
}

const sizeOf = (rows: readonly TableRow[]) => rows.length * (rows[0]?.cells.length ?? 0)

function isRule(line: string): boolean {
  const text = line.trim()
  if (!text.includes('|') || !text.includes('-') || text.length > 10_000) return false
  return text
    .replace(/^\||\|$/g, '')
    .split('|')
    .every((cell) => /^:?-+:?$/.test(cell.trim()))
}

function markdownRow(line: string, number: number): TableRow {
  const cells = line
    .trim()
    .replaceAll('\\|', '\u0001')
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) =>
      cell
        .replaceAll('\u0001', '|')
        .replace(/<br\s*\/?>/gi, '\n')
        .replaceAll('**', '')
        .trim(),
    )
  return { line: number, cells }
}

function headingAbove(lines: readonly string[], at: number): string {
  for (let i = at - 2; i >= 0; i--) {
    const line = lines[i] as string
    if (line.startsWith('#') && line.length < 1_000) return line.replace(/^#{1,6}\s*/, '').trim()
  }
  return ''
}
