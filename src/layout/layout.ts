/** Map → boxes, and point → cell. Map pixels from the top left of the cells, headers apart. Pure. */
import { laneKind } from '../lanes/index'
import type { CardId, JourneyMap, LaneId, Phase, PhaseId, Step, StepId } from '../model/journeyMap'
import { type Patch, touchedIn } from '../model/patch'
import { cardsAt, type Places } from '../model/places'
import { columnsOf, type LaneSection, phasesOf, rowsOf, stepsOf } from '../model/queries'
import type { CardStyle, MeasureCard } from './measureCard'
import { METRICS, type Rect } from './metrics'

export interface PhaseBox {
  phase: Phase
  /** The first column and how many it spans. */
  first: number
  span: number
  x: number
  width: number
}

export interface RowBox {
  lane: LaneId
  section: LaneSection
  style: CardStyle
  y: number
  height: number
  /** The step whose cell makes the row as high as it is; null where it has its least height. */
  tallest: StepId | null
}

/** A computed lane: stands below the cells, outside the rows. */
export interface PinnedBox {
  lane: LaneId
  y: number
  height: number
}

export interface Layout {
  columns: readonly Step[]
  columnOf: ReadonlyMap<StepId, number>
  phases: readonly PhaseBox[]
  rows: readonly RowBox[]
  rowOf: ReadonlyMap<LaneId, number>
  pinned: readonly PinnedBox[]
  width: number
  height: number
  pinnedHeight: number
}

function cellHeight(map: JourneyMap, cards: readonly CardId[], style: CardStyle, measure: MeasureCard): number {
  const gap = METRICS.cardGap
  return cards.reduce((sum, id) => sum + measure(map.cards[id]!, style).height + gap, -gap) + padOf(style)
}

const padOf = (style: CardStyle) =>
  1 + (style === 'touchpoint' ? 2 * METRICS.cellTop : METRICS.note.top + METRICS.note.bottom)

type Height = Pick<RowBox, 'height' | 'tallest'>

/** The highest cell makes the row. The fullest are measured first, and those that cannot be higher are not. */
function rowHeight(
  map: JourneyMap,
  cells: ReadonlyMap<StepId, readonly CardId[]> | undefined,
  style: CardStyle,
  measure: MeasureCard,
): Height {
  let height: number = style === 'touchpoint' ? METRICS.rowMin : METRICS.noteMin
  let tallest: StepId | null = null
  const byCount: StepId[][] = []
  for (const [step, cards] of cells ?? []) (byCount[cards.length] ??= []).push(step)
  const most = (measure.most?.[style] ?? Number.POSITIVE_INFINITY) + METRICS.cardGap
  for (let count = byCount.length - 1; count > 0; count--) {
    const bound = count * most - METRICS.cardGap + padOf(style)
    for (const step of byCount[count] ?? []) {
      if (bound <= height) return { height, tallest }
      const cell = cellHeight(map, cells?.get(step) ?? [], style, measure)
      if (cell > height) [height, tallest] = [cell, step]
    }
  }
  return { height, tallest }
}

export function layoutOf(map: JourneyMap, places: Places, measure: MeasureCard): Layout {
  const columns = columnsOf(map)
  const visible = rowsOf(map.lanes).filter((row) => !row.lane.hidden)
  const rows: RowBox[] = []
  const pinned: PinnedBox[] = []
  for (const { lane, section } of visible) {
    const kind = laneKind(lane.kind)
    if (kind.holds === 'nothing') {
      pinned.push({ lane: lane.id, y: 0, height: lane.height ?? kind.height ?? 28 })
      continue
    }
    const style: CardStyle = kind.holds === 'touchpoints' ? 'touchpoint' : kind.voice ? 'voice' : 'note'
    rows.push({ lane: lane.id, section, style, y: 0, ...rowHeight(map, places.get(lane.id), style, measure) })
  }
  return {
    columns,
    columnOf: new Map(columns.map((step, i) => [step.id, i])),
    phases: phaseBoxes(map),
    rowOf: new Map(rows.map((row, i) => [row.lane, i])),
    width: columns.length * METRICS.column,
    ...stacked(rows, pinned),
  }
}

function stacked(rows: readonly RowBox[], pinned: readonly PinnedBox[]) {
  let y = 0
  const placed = rows.map((row) => {
    const box = row.y === y ? row : { ...row, y }
    y += row.height
    return box
  })
  const height = y
  y = 0
  const below = pinned.map((box) => {
    const at = { ...box, y }
    y += box.height
    return at
  })
  return { rows: placed, pinned: below, height, pinnedHeight: y }
}

function phaseBoxes(map: JourneyMap): PhaseBox[] {
  let first = 0
  return phasesOf(map.phases).map((phase) => {
    const span = stepsOf(map, phase.id).length
    const box = {
      phase,
      first,
      span,
      x: first * METRICS.column,
      width: span * METRICS.column,
    }
    first += span
    return box
  })
}

/** Fields of a header that move nothing: typing into one must not look at every card. */
const WORDS: ReadonlySet<string> = new Set(['title', 'goal', 'hue', 'icon', 'area'])

function movesHeaders({ path }: Patch): boolean {
  const [collection, , field] = path
  const headers = collection === 'lanes' || collection === 'steps' || collection === 'phases'
  return headers && (path.length !== 3 || !WORDS.has(String(field)))
}

/**
 * The layout after a change: cells that hold or held a touched card are measured again and move their row;
 * where lanes, steps or phases come, go or move, all is laid out anew.
 */
export function layoutAfter(
  layout: Layout,
  change: {
    before: JourneyMap
    map: JourneyMap
    places: Places
    patches: readonly Patch[]
  },
  measure: MeasureCard,
): Layout {
  const { before, map, places, patches } = change
  const touched = touchedIn(patches, 'cards')
  if (!touched || patches.some(movesHeaders)) return layoutOf(map, places, measure)
  const headed = map.steps === before.steps && map.phases === before.phases ? layout : withHeaders(layout, map)
  const dirty = new Map<LaneId, Set<StepId>>()
  for (const id of touched) {
    for (const card of [before.cards[id], map.cards[id]]) {
      if (!card || !layout.rowOf.has(card.lane)) continue
      const steps = dirty.get(card.lane)
      if (steps) steps.add(card.step)
      else dirty.set(card.lane, new Set([card.step]))
    }
  }
  return dirty.size === 0 ? headed : remeasured(headed, dirty, map, places, measure)
}

/** The same boxes with the headers as they read now. */
function withHeaders(layout: Layout, map: JourneyMap): Layout {
  return { ...layout, columns: columnsOf(map), phases: phaseBoxes(map) }
}

function remeasured(
  layout: Layout,
  dirty: ReadonlyMap<LaneId, ReadonlySet<StepId>>,
  map: JourneyMap,
  places: Places,
  measure: MeasureCard,
): Layout {
  let rows: RowBox[] | null = null
  for (const [lane, steps] of dirty) {
    const at = layout.rowOf.get(lane)!
    const row = layout.rows[at]!
    const now = heightAfter(row, steps, map, places, measure)
    // Most of what is typed makes no row higher: then the layout is the one that there was, and nobody looks again.
    if (now.height === row.height && now.tallest === row.tallest) continue
    rows ??= [...layout.rows]
    rows[at] = { ...row, ...now }
  }
  return rows ? { ...layout, ...stacked(rows, layout.pinned) } : layout
}

function heightAfter(
  row: RowBox,
  steps: ReadonlySet<StepId>,
  map: JourneyMap,
  places: Places,
  measure: MeasureCard,
): Height {
  let { height, tallest } = row
  for (const step of steps) {
    const cards = cardsAt(places, step, row.lane)
    const cell = cards.length > 0 ? cellHeight(map, cards, row.style, measure) : 0
    if (cell > height) [height, tallest] = [cell, step]
    // The one that made it high does so no more: another takes its place.
    else if (step === tallest && cell < height) return rowHeight(map, places.get(row.lane), row.style, measure)
  }
  return { height, tallest }
}

/** The boxes of a cell's cards, top to bottom. */
export function cardBoxes(
  layout: Layout,
  map: JourneyMap,
  places: Places,
  step: StepId,
  lane: LaneId,
  measure: MeasureCard,
): { id: CardId; box: Rect }[] {
  const column = layout.columnOf.get(step)
  const row = layout.rows[layout.rowOf.get(lane) ?? -1]
  if (column === undefined || !row) return []
  const touchpoint = row.style === 'touchpoint'
  let y = row.y + (touchpoint ? METRICS.cellTop : METRICS.note.top)
  const cards = cardsAt(places, step, lane)
  // Notes stand in the middle of their lane, as words do on a line.
  if (!touchpoint && cards.length > 0) {
    y += Math.floor((row.height - cellHeight(map, cards, row.style, measure)) / 2)
  }
  const x = column * METRICS.column + METRICS.cellLeft
  const width = touchpoint ? METRICS.card.width : METRICS.column - METRICS.cellLeft - METRICS.cellRight
  return cards.map((id) => {
    const { height } = measure(map.cards[id]!, row.style)
    const box = { x, y, width, height }
    y += height + METRICS.cardGap
    return { id, box }
  })
}

/** The first of `count` boxes whose end lies beyond `at`, by halving; `count` where none does. */
function firstBeyond(count: number, end: (i: number) => number, at: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (end(middle) > at) high = middle
    else low = middle + 1
  }
  return low
}

export interface Span {
  columns: { from: number; to: number }
  rows: { from: number; to: number }
}

/** The columns and rows that a rectangle touches; `to` is exclusive. */
export function spanOf(layout: Layout, rect: Rect): Span {
  const { rows, columns } = layout
  const column = (x: number) => Math.max(0, Math.min(columns.length, x))
  return {
    columns: {
      from: column(Math.floor(rect.x / METRICS.column)),
      to: column(Math.ceil((rect.x + rect.width) / METRICS.column)),
    },
    rows: {
      from: firstBeyond(rows.length, (i) => rows[i]!.y + rows[i]!.height, rect.y),
      to: firstBeyond(rows.length, (i) => rows[i]!.y, rect.y + rect.height - 1e-6),
    },
  }
}

/** The cell below a point, or null outside the cells. */
export function cellAt(layout: Layout, x: number, y: number): { step: StepId; lane: LaneId } | null {
  const { columns, rows } = spanOf(layout, { x, y, width: 1e-3, height: 1e-3 })
  const step = layout.columns[columns.from]
  const row = layout.rows[rows.from]
  if (x < 0 || y < 0 || !step || !row || columns.from === columns.to) return null
  return { step: step.id, lane: row.lane }
}

export function phaseOfColumn(layout: Layout, column: number): PhaseId | null {
  return layout.phases.find((box) => column >= box.first && column < box.first + box.span)?.phase.id ?? null
}
