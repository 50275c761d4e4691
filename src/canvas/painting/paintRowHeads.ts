/** The headers of lanes and the strips of the two worlds as shapes, where they stand at each step of a zoom that is painted. */
import type { Translate } from '../../i18n/words'
import { laneKind } from '../../lanes/index'
import type { RowBox } from '../../layout/layout'
import { wrap } from '../../layout/wrap'
import type { Lane, LaneId } from '../../model/journeyMap'
import { fitted } from '../../scene/fitted'
import { ui } from '../../scene/fonts'
import { GROUNDS } from '../../scene/laneShapes'
import { faceShapes, iconShapes } from '../../shapes/marks'
import type { Shape } from '../../shapes/shape'
import type { Arranged } from '../arrangement/arrangement'
import type { Frame } from '../looking/frame'
import { legendAt, type ProjectedRow, type Projection } from '../looking/projection'

const NAME = ui(13, 500)
const NARROW_NAME = ui(12, 500)
const WORD = ui(11, 500)
const LINE = ui(11)
const FACE = 14

export interface RowHeadsSeen {
  arranged: Arranged
  projection: Projection
  frame: Frame
  /** The upper edge of what is seen, in screen pixels of the cells. */
  top: number
  height: number
  mean: (lane: LaneId) => number | null
  t: Translate
}

/** With the left edge of the headers and the upper edge of the visible cells at 0. */
export function rowHeadsShapes(seen: RowHeadsSeen): Shape[] {
  const heads = rowsIn(seen).flatMap(({ row, on }) => headShapes(seen, row, on))
  return [...heads, ...railShapes(seen), ...lineShapes(seen, 'heads', seen.frame.left)]
}

function rowsIn({ arranged, projection, top, height }: RowHeadsSeen): { row: RowBox; on: ProjectedRow }[] {
  return projection.rows.flatMap((on, i) => {
    const row = arranged.layout.rows[i]
    return row && on.top < top + height && on.top + on.height > top ? [{ row, on }] : []
  })
}

function headShapes(seen: RowHeadsSeen, row: RowBox, on: ProjectedRow): Shape[] {
  const { arranged, frame, top } = seen
  const lane = arranged.map.lanes[row.lane]
  if (!lane) return []
  const { ground, line } = GROUNDS[row.section]
  const y = Math.round(on.top) - top
  const height = Math.round(on.top + on.height) - top - y
  const { left: width } = frame
  return [
    { is: 'box', x: 0, y, width, height, fill: ground },
    { is: 'box', x: 0, y: y + height - 1, width, height: 1, fill: line },
    { is: 'box', x: width - 1, y, width: 1, height, fill: 'line-2' },
    ...(isShore(seen, row) ? [{ is: 'box', x: 0, y: y - 2, width, height: 2, fill: 'coastline' } as const] : []),
    ...(frame.narrow
      ? narrowShapes(seen, lane, row, y, height - 1)
      : wideShapes(seen, lane, row, Math.round(y + (height - 1) / 2))),
  ]
}

/** The first offline row below online ones. */
function isShore({ arranged: { layout } }: RowHeadsSeen, row: RowBox): boolean {
  return row.section === 'offline' && layout.rows[(layout.rowOf.get(row.lane) ?? 0) - 1]?.section === 'online'
}

const iconOf = (lane: Lane) => lane.icon || laneKind(lane.kind).icon
const isChannel = ({ section }: RowBox) => section === 'online' || section === 'offline'

function wideShapes({ arranged, frame, mean, t }: RowHeadsSeen, lane: Lane, row: RowBox, middle: number): Shape[] {
  const left = isChannel(row) ? frame.rail + 10 : 12
  const felt = lane.medium ? mean(lane.id) : null
  const room = frame.left - 11 - left - 24 - (felt === null ? 0 : FACE + 8)
  const text = fitted(lane.title || t(laneKind(lane.kind).label), room, NAME, arranged.text)
  return [
    ...iconShapes(iconOf(lane), left, middle - 8, 16, 'text-2'),
    { is: 'text', x: left + 24, y: middle + 4, text, font: NAME, fill: lane.title ? 'text-1' : 'text-3' },
    ...(felt === null ? [] : faceShapes(felt, frame.left - 11 - FACE, middle - FACE / 2, FACE)),
  ]
}

function narrowShapes(seen: RowHeadsSeen, lane: Lane, row: RowBox, y: number, height: number): Shape[] {
  const { arranged, frame, t } = seen
  const from = isChannel(row) ? frame.rail + 2 : 4
  const to = frame.left - (isChannel(row) ? 3 : 5)
  const middle = (from + to) / 2
  const lines = wrap(lane.title || t(laneKind(lane.kind).label), to - from, NARROW_NAME, arranged.text)
  const top = y + (height - 19 - lines.length * 14) / 2
  return [
    ...iconShapes(iconOf(lane), middle - 8, top, 16, 'text-2'),
    ...lines.map((text, i): Shape => {
      return { is: 'text', x: middle, y: top + 30 + i * 14, text, font: NARROW_NAME, fill: 'text-1', anchor: 'middle' }
    }),
  ]
}

/** The words of the two worlds stay in sight while part of their world does. */
function railShapes({ arranged, projection, frame, top, height, t }: RowHeadsSeen): Shape[] {
  return (['online', 'offline'] as const).flatMap((medium): Shape[] => {
    const rows = arranged.layout.rows.flatMap((row, i) => (row.section === medium ? (projection.rows[i] ?? []) : []))
    const [first] = rows
    const last = rows.at(-1)
    if (!first || !last) return []
    const from = first.top - top
    const to = last.top + last.height - top
    const text = t(`lane.${medium}`)
    const half = arranged.text(text, WORD) / 2
    const wanted = Math.min(Math.max((from + to) / 2, half + 8), height - legendAt(projection.zoom) - half - 8)
    const middle = Math.min(Math.max(wanted, from + half), Math.max(from + half, to - half))
    const fill = medium === 'online' ? 'surface-sea-2' : 'surface-land-2'
    return [
      { is: 'box', x: 0, y: from, width: frame.rail, height: to - from, fill },
      {
        is: 'text',
        x: frame.rail / 2 + 4,
        y: middle,
        text,
        font: WORD,
        fill: 'text-2',
        anchor: 'middle',
        turned: true,
      },
    ]
  })
}

/**
 * The lines of a service blueprint, with the left edge of what they cross at 0. Their names stand among the lanes' names,
 * and over the cells where those have no room beside them.
 */
export function lineShapes(seen: RowHeadsSeen, over: 'cells' | 'heads', width: number): Shape[] {
  const { arranged, frame, top, t } = seen
  const named = (over === 'cells') === frame.narrow
  const x = over === 'cells' ? 8 : 12
  return rowsIn(seen).flatMap(({ row, on }): Shape[] => {
    const line = laneKind(arranged.map.lanes[row.lane]?.kind ?? '').line
    if (!line) return []
    const y = on.top - top
    const text = t(line)
    const wide = arranged.text(text, LINE) + 10
    return [
      { is: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: { paint: 'line-3', width: 1.5, dash: [4, 4] } },
      ...(named
        ? ([
            { is: 'box', x, y: y - 8, width: wide, height: 16, radius: 8, fill: 'surface-note' },
            { is: 'text', x: x + 5, y: y + 4, text, font: LINE, fill: 'text-3' },
          ] as const)
        : []),
    ]
  })
}
