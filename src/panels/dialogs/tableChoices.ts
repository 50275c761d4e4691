/** What a person can say of a table that was read: another role, another scale, the other way round. */
import type { Role, ScaleId, TableColumn, TableReading } from '../../formats/table/tableReading'
import type { Translate } from '../../i18n/words'

const HANGING = ['emotion', 'pain', 'bright', 'opportunity', 'quote', 'moment', 'owner'] as const
type Hanging = (typeof HANGING)[number]
type LaneRole = Extract<Role, `lane:${string}`>
type LaneName = LaneRole extends `lane:${infer Name}` ? Name : never

const isHanging = (role: Role): role is Hanging => (HANGING as readonly string[]).includes(role)
const isLane = (role: Role): role is LaneRole => role.startsWith('lane:')

export function roleWords(role: Role, t: Translate): string {
  if (isLane(role)) return t(`lane.${role.slice('lane:'.length) as LaneName}`)
  return isHanging(role) ? t(`${role}.label`) : t(`table.role.${role}`)
}

export function scaleWords(scale: ScaleId, t: Translate): string {
  if (scale === 'words') return t('table.scale.words')
  const [low = '', high = ''] = scale.split('..')
  return t('table.scale.range', { low: low.replace('-', '−'), high: high.replace('-', '−') })
}

/** One column with another role; an emotion gets a scale. */
export function withRole(reading: TableReading, index: number, role: Role): TableReading {
  return changed(reading, index, ({ header, samples, scale }) => ({
    header,
    samples,
    role,
    known: true,
    ...(role === 'emotion' ? { scale: scale ?? 'words' } : {}),
  }))
}

export function withScale(reading: TableReading, index: number, scale: ScaleId): TableReading {
  return changed(reading, index, (column) => ({ ...column, scale }))
}

function changed(reading: TableReading, index: number, change: (column: TableColumn) => TableColumn): TableReading {
  return { ...reading, columns: reading.columns.map((column, i) => (i === index ? change(column) : column)) }
}

const SAMPLES = 3

/** The same table with its rows as columns. Roles are asked for anew; what is not known is left out until it is said. */
export function turned(reading: TableReading, roleOf: (header: string) => Role | null): TableReading {
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
