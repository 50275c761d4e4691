/** Map → boxes, and point → cell. Map pixels from the top left of the cells, headers apart. Pure. */
import { laneKind } from '../lanes/index'
import type { CardId, JourneyMap, LaneId, Phase, PhaseId, Step, StepId } from '../model/journeyMap'
import { type Patch, touchedIn } from '../model/patch'
import { cardsAt, type Places } from '../model/places'
import { columnsOf, type LaneSection, phasesOf, rowsOf, stepsOf } from '../model/queries'
import { firstBeyond } from './firstBeyond'
import { foldOf, type Unfolded, unfoldedKey } from './folding'
import type { CardStyle, MeasureCard } from './measureCard'
import { METRICS, type Rect } from './metrics'
import { cellHeight, heightAfter, type Measuring, rowHeight } from './rowHeights'
import { stacked } from './stacked'

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
  unfolded: Unfolded
}

/** The boxes of a map, all of them; `unfolded` names the cells that show every card. Hidden lanes have no box. */
export function layoutOf(map: JourneyMap, places: Places, measure: MeasureCard, unfolded: Unfolded = null): Layout {
  const by: Measuring = { map, places, measure, unfolded }
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
    rows.push({ lane: lane.id, section, style, y: 0, ...rowHeight(by, { lane: lane.id, style }) })
  }
  return {
    columns,
    columnOf: new Map(columns.map((step, i) => [step.id, i])),
    phases: phaseBoxes(map),
    rowOf: new Map(rows.map((row, i) => [row.lane, i])),
    width: columns.length * METRICS.column,
    unfolded,
    ...stacked(rows, pinned),
  }
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
  if (!touched || patches.some(movesHeaders)) return layoutOf(map, places, measure, layout.unfolded)
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
  const by: Measuring = { map, places, measure, unfolded: layout.unfolded }
  let rows: RowBox[] | null = null
  for (const [lane, steps] of dirty) {
    const at = layout.rowOf.get(lane)!
    const row = layout.rows[at]!
    const now = heightAfter(by, row, steps)
    // Most of what is typed makes no row higher: then the layout is the one that there was, and nobody looks again.
    if (now.height === row.height && now.tallest === row.tallest) continue
    rows ??= [...layout.rows]
    rows[at] = { ...row, ...now }
  }
  return rows ? { ...layout, ...stacked(rows, layout.pinned) } : layout
}

/** The layout with one crowded cell opened or folded. */
export function refolded(
  layout: Layout,
  { step, lane }: { step: StepId; lane: LaneId },
  open: boolean,
  { map, places, measure }: Pick<Measuring, 'map' | 'places' | 'measure'>,
): Layout {
  const unfolded = new Set(layout.unfolded)
  if (open) unfolded.add(unfoldedKey(step, lane))
  else unfolded.delete(unfoldedKey(step, lane))
  return remeasured({ ...layout, unfolded }, new Map([[lane, new Set([step])]]), map, places, measure)
}

export interface CardBox {
  id: CardId
  box: Rect
  /** It is one of those that the line below the others stands for. */
  folded?: true
}

/** The boxes of a cell's cards, top to bottom; those that are folded away share the line that stands for them. */
export function cardBoxes(
  layout: Layout,
  map: JourneyMap,
  places: Places,
  step: StepId,
  lane: LaneId,
  measure: MeasureCard,
): CardBox[] {
  const column = layout.columnOf.get(step)
  const row = layout.rows[layout.rowOf.get(lane) ?? -1]
  if (column === undefined || !row) return []
  const touchpoint = row.style === 'touchpoint'
  let y = row.y + (touchpoint ? METRICS.cellTop : METRICS.note.top)
  const cards = cardsAt(places, step, lane)
  // Notes stand in the middle of their lane, as words do on a line.
  if (!touchpoint && cards.length > 0) {
    const wanted = cellHeight({ map, places, measure, unfolded: layout.unfolded }, step, row)
    y += Math.floor((row.height - wanted) / 2)
  }
  const x = column * METRICS.column + METRICS.cellLeft
  const width = touchpoint ? METRICS.card.width : METRICS.column - METRICS.cellLeft - METRICS.cellRight
  const { shown } = foldOf(layout.unfolded, step, lane, cards.length, row.style)
  return cards.map((id, i): CardBox => {
    if (i >= shown) return { id, box: { x, y, width, height: METRICS.moreLine }, folded: true }
    const { height } = measure(map.cards[id]!, row.style)
    const box = { x, y, width, height }
    y += height + METRICS.cardGap
    return { id, box }
  })
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

/** Null beyond the last column. */
export function phaseOfColumn(layout: Layout, column: number): PhaseId | null {
  return layout.phases.find((box) => column >= box.first && column < box.first + box.span)?.phase.id ?? null
}
