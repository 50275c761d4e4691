/** What was understood of a table, as the dialog shows and changes it. It mirrors what the table format hands out. */
import type { Translate } from '../../i18n/words'

export const TABLE_SCALES = [
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
export type TableScale = (typeof TABLE_SCALES)[number]

export const TABLE_ROLES = [
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
export type TableRole = (typeof TABLE_ROLES)[number]

export interface TableColumn {
  header: string
  role: TableRole
  /** False where the role is a mere guess. */
  known: boolean
  scale?: TableScale
  samples: readonly string[]
}

export interface TableReading {
  source: 'csv' | 'tsv' | 'semicolon' | 'pipe' | 'markdown'
  title: string
  phases: 'down' | 'across'
  columns: readonly TableColumn[]
  rows: readonly { line: number; cells: readonly string[] }[]
}

const HANGING = ['emotion', 'pain', 'bright', 'opportunity', 'quote', 'moment', 'owner'] as const
type Hanging = (typeof HANGING)[number]
type LaneRole = Extract<TableRole, `lane:${string}`>
type LaneName = LaneRole extends `lane:${infer Name}` ? Name : never

const isHanging = (role: TableRole): role is Hanging => (HANGING as readonly string[]).includes(role)
const isLane = (role: TableRole): role is LaneRole => role.startsWith('lane:')

export function roleWords(role: TableRole, t: Translate): string {
  if (isLane(role)) return t(`lane.${role.slice('lane:'.length) as LaneName}`)
  return isHanging(role) ? t(`${role}.label`) : t(`table.role.${role}`)
}

export function scaleWords(scale: TableScale, t: Translate): string {
  if (scale === 'words') return t('table.scale.words')
  const [low = '', high = ''] = scale.split('..')
  return t('table.scale.range', { low: low.replace('-', '−'), high: high.replace('-', '−') })
}

/** One column with another role; an emotion gets a scale. */
export function withRole(reading: TableReading, index: number, role: TableRole): TableReading {
  return changed(reading, index, ({ header, samples, scale }) => ({
    header,
    samples,
    role,
    known: true,
    ...(role === 'emotion' ? { scale: scale ?? 'words' } : {}),
  }))
}

export function withScale(reading: TableReading, index: number, scale: TableScale): TableReading {
  return changed(reading, index, (column) => ({ ...column, scale }))
}

function changed(reading: TableReading, index: number, change: (column: TableColumn) => TableColumn): TableReading {
  return { ...reading, columns: reading.columns.map((column, i) => (i === index ? change(column) : column)) }
}

const SAMPLES = 3

/** The same table with its rows as columns. Roles are asked for anew; what is not known is left out until it is said. */
export function turned(reading: TableReading, roleOf: (header: string) => TableRole | null): TableReading {
  const grid = [{ line: 1, cells: reading.columns.map(({ header }) => header) }, ...reading.rows]
  const width = reading.columns.length
  const columns = grid.map((row, i): TableColumn => {
    const header = row.cells[0] ?? ''
    const role = i === 0 ? 'phase' : roleOf(header)
    const samples = row.cells
      .slice(1)
      .filter((cell) => cell.trim() !== '')
      .slice(0, SAMPLES)
    return {
      header,
      role: role ?? 'ignore',
      known: role !== null,
      samples,
      ...(role === 'emotion' ? { scale: 'words' as const } : {}),
    }
  })
  const rows = Array.from({ length: Math.max(0, width - 1) }, (_, i) => ({
    line: i + 2,
    cells: grid.map((row) => row.cells[i + 1] ?? ''),
  }))
  return { ...reading, phases: reading.phases === 'down' ? 'across' : 'down', columns, rows }
}
