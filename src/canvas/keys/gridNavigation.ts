/** Where a key leads from a place in the grid: through the cards of a cell, then to its neighbour, onto the headers, never around. */
import type { Focus } from '../../commands/command'
import type { Layout } from '../../layout/layout'
import type { LaneId, StepId } from '../../model/journeyMap'
import { cardsAt, type Places } from '../../model/places'

export interface Grid {
  layout: Pick<Layout, 'columns' | 'columnOf' | 'rows' | 'rowOf' | 'phases'>
  places: Places
  /** How many rows Page Up and Page Down go. */
  page: number
}

type Side = 'first' | 'last'

/** The focus on a cell: on its first or last card, or on the cell where it has none. */
function atCell({ places }: Grid, step: StepId, lane: LaneId, side: Side, index?: number): Focus {
  const cards = cardsAt(places, step, lane)
  const card = index === undefined ? (side === 'first' ? cards[0] : cards.at(-1)) : (cards[index] ?? cards.at(-1))
  return card === undefined ? { step, lane } : { step, lane, card }
}

function cellAtIndex(grid: Grid, column: number, row: number, side: Side, index?: number): Focus | null {
  const step = grid.layout.columns[column]
  const lane = grid.layout.rows[row]
  return step && lane ? atCell(grid, step.id, lane.lane, side, index) : null
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))

/** The header right above a column: its step, or the phase where the step is not shown. */
function headOf({ layout }: Grid, column: number): Focus | null {
  const step = layout.columns[column]
  if (!step) return null
  const box = layout.phases.find(({ first, span }) => column >= first && column < first + span)
  return box && box.span === 1 && !step.title ? { header: box.phase.id } : { header: step.id }
}

function fromCell(grid: Grid, focus: { step: StepId; lane: LaneId; card?: string }, key: string): Focus | null {
  const column = grid.layout.columnOf.get(focus.step) ?? 0
  const row = grid.layout.rowOf.get(focus.lane) ?? 0
  const cards = cardsAt(grid.places, focus.step, focus.lane)
  const at = focus.card === undefined ? -1 : cards.indexOf(focus.card)
  const beside = (to: number) => cellAtIndex(grid, to, row, 'first', Math.max(0, at))
  switch (key) {
    case 'ArrowDown': {
      const next = at >= 0 ? cards[at + 1] : undefined
      return next === undefined ? cellAtIndex(grid, column, row + 1, 'first') : { ...focus, card: next }
    }
    case 'ArrowUp': {
      const before = at > 0 ? cards[at - 1] : undefined
      if (before !== undefined) return { ...focus, card: before }
      return row === 0 ? headOf(grid, column) : cellAtIndex(grid, column, row - 1, 'last')
    }
    case 'ArrowRight':
      return beside(column + 1)
    case 'ArrowLeft':
      return column === 0 ? { header: focus.lane } : beside(column - 1)
    case 'Home':
      return beside(0)
    case 'End':
      return beside(grid.layout.columns.length - 1)
    case 'PageDown':
      return cellAtIndex(grid, column, clamp(row + grid.page, grid.layout.rows.length), 'first')
    case 'PageUp':
      return cellAtIndex(grid, column, clamp(row - grid.page, grid.layout.rows.length), 'first')
    default:
      return null
  }
}

function fromLane(grid: Grid, row: number, key: string): Focus | null {
  const head = (to: number): Focus | null => {
    const lane = grid.layout.rows[to]
    return lane ? { header: lane.lane } : null
  }
  const rows = grid.layout.rows.length
  switch (key) {
    case 'ArrowDown':
      return head(row + 1)
    case 'ArrowUp':
      return head(row - 1)
    case 'ArrowRight':
    case 'Home':
      return cellAtIndex(grid, 0, row, 'first')
    case 'End':
      return cellAtIndex(grid, grid.layout.columns.length - 1, row, 'first')
    case 'PageDown':
      return head(clamp(row + grid.page, rows))
    case 'PageUp':
      return head(clamp(row - grid.page, rows))
    default:
      return null
  }
}

function fromStep(grid: Grid, column: number, key: string): Focus | null {
  const { layout } = grid
  switch (key) {
    case 'ArrowDown':
      return cellAtIndex(grid, column, 0, 'first')
    case 'ArrowUp': {
      const box = layout.phases.find(({ first, span }) => column >= first && column < first + span)
      return box ? { header: box.phase.id } : null
    }
    case 'ArrowRight':
      return headOf(grid, column + 1)
    case 'ArrowLeft':
      return headOf(grid, column - 1)
    case 'Home':
      return headOf(grid, 0)
    case 'End':
      return headOf(grid, layout.columns.length - 1)
    default:
      return null
  }
}

function fromPhase(grid: Grid, index: number, key: string): Focus | null {
  const { phases, columns } = grid.layout
  const box = phases[index]
  if (!box) return null
  const phase = (to: number): Focus | null => {
    const found = phases[to]
    return found ? { header: found.phase.id } : null
  }
  switch (key) {
    case 'ArrowDown': {
      const step = columns[box.first]
      const bare = box.span === 1 && !step?.title
      return bare || !step ? cellAtIndex(grid, box.first, 0, 'first') : { header: step.id }
    }
    case 'ArrowRight':
      return phase(index + 1)
    case 'ArrowLeft':
      return phase(index - 1)
    case 'Home':
      return phase(0)
    case 'End':
      return phase(phases.length - 1)
    default:
      return null
  }
}

/** The place that a key leads to; null where it leads nowhere. `whole`: with Ctrl, to the ends of the grid. */
export function moved(grid: Grid, focus: Focus, key: string, whole = false): Focus | null {
  const { layout } = grid
  if (whole) {
    if (key === 'Home') return cellAtIndex(grid, 0, 0, 'first')
    if (key === 'End') return cellAtIndex(grid, layout.columns.length - 1, layout.rows.length - 1, 'last')
    return null
  }
  if (!('header' in focus)) return fromCell(grid, focus, key)
  const row = layout.rowOf.get(focus.header)
  if (row !== undefined) return fromLane(grid, row, key)
  const column = layout.columnOf.get(focus.header)
  if (column !== undefined) return fromStep(grid, column, key)
  return fromPhase(
    grid,
    layout.phases.findIndex(({ phase }) => phase.id === focus.header),
    key,
  )
}

/** The next cell in reading order, for Tab while typing; null behind the last. */
export function besideCell(grid: Grid, focus: { step: StepId; lane: LaneId }, by: 1 | -1): Focus | null {
  const column = (grid.layout.columnOf.get(focus.step) ?? 0) + by
  const row = grid.layout.rowOf.get(focus.lane) ?? 0
  if (column >= 0 && column < grid.layout.columns.length) return cellAtIndex(grid, column, row, 'first')
  return by === 1
    ? cellAtIndex(grid, 0, row + 1, 'first')
    : cellAtIndex(grid, grid.layout.columns.length - 1, row - 1, 'first')
}
