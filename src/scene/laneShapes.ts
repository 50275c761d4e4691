/** Lanes as shapes: the sea of online and the land of offline, their lines, rails, headers and the coastline between. */
import { laneKind } from '../lanes/index'
import type { Layout, RowBox } from '../layout/layout'
import { METRICS } from '../layout/metrics'
import { wrap } from '../layout/wrap'
import type { JourneyMap, Lane } from '../model/journeyMap'
import type { LaneSection } from '../model/queries'
import { iconShapes } from '../shapes/marks'
import type { Shape } from '../shapes/shape'
import type { Token } from '../shapes/theme'
import { ui } from './fonts'
import type { SceneTools } from './sceneTools'

const TITLE = ui(13, 500)
const RAIL = ui(11, 500)
const LINE = 18

/** The width of the headers left of the cells. */
export const LANE_HEAD = METRICS.rail + METRICS.laneHeader

export const GROUNDS: Record<LaneSection, { ground: Token; line: Token }> = {
  above: { ground: 'surface-note', line: 'line-1' },
  online: { ground: 'surface-sea', line: 'line-sea' },
  offline: { ground: 'surface-land', line: 'line-land' },
  below: { ground: 'surface-note', line: 'line-1' },
}

export function laneTitle(lane: Lane, { t }: Pick<SceneTools, 't'>): string {
  return lane.title || t(laneKind(lane.kind).label)
}

const isChannel = (section: LaneSection) => section === 'online' || section === 'offline'

/** A lane's name may need more lines than its cards are high. */
export function laneTitleLines(lane: Lane, section: LaneSection, tools: SceneTools): string[] {
  const left = isChannel(section) ? METRICS.rail + 10 : 12
  return wrap(laneTitle(lane, tools), LANE_HEAD - left - 24 - 8, TITLE, tools.measure)
}

export function laneHeadHeight(lane: Lane, section: LaneSection, tools: SceneTools): number {
  return laneTitleLines(lane, section, tools).length * LINE + 12
}

/** Grounds and lines of all rows, with the left edge of the headers at 0. */
export function laneGrounds(layout: Layout): Shape[] {
  const width = LANE_HEAD + layout.width
  const grounds = layout.rows.map(({ section, y, height }): Shape => {
    return { is: 'box', x: 0, y, width, height, fill: GROUNDS[section].ground }
  })
  const lines = layout.rows.flatMap((row) => rowLines(row, layout))
  const ends = layout.phases.map((phase): Shape => {
    const x = LANE_HEAD + phase.x + phase.width - 0.5
    return { is: 'line', x1: x, x2: x, y1: 0, y2: layout.height, stroke: { paint: 'line-2', width: 1 } }
  })
  const head: Shape = {
    is: 'line',
    x1: LANE_HEAD - 0.5,
    x2: LANE_HEAD - 0.5,
    y1: 0,
    y2: layout.height,
    stroke: { paint: 'line-2', width: 1 },
  }
  return [...grounds, ...lines, ...ends, head, ...coastlines(layout)]
}

function rowLines({ section, y, height }: RowBox, layout: Layout): Shape[] {
  const paint = GROUNDS[section].line
  const bottom = y + height - 0.5
  const ends = new Set(layout.phases.map((phase) => phase.first + phase.span))
  const dashes = layout.columns.flatMap((_, i): Shape[] => {
    if (ends.has(i + 1)) return []
    const x = LANE_HEAD + (i + 1) * METRICS.column - 0.5
    return [{ is: 'line', x1: x, x2: x, y1: y, y2: y + height, stroke: { paint, width: 1, dash: [3, 3] } }]
  })
  const stroke = { paint, width: 1 }
  return [{ is: 'line', x1: 0, x2: LANE_HEAD + layout.width, y1: bottom, y2: bottom, stroke }, ...dashes]
}

/** Where online meets offline. */
function coastlines({ rows, width }: Layout): Shape[] {
  return rows.flatMap((row, i): Shape[] => {
    const above = rows[i - 1]
    if (above?.section !== 'online' || row.section !== 'offline') return []
    return [
      {
        is: 'box',
        x: METRICS.rail,
        y: row.y - 1,
        width: LANE_HEAD - METRICS.rail + width,
        height: 2,
        fill: 'coastline',
      },
    ]
  })
}

export function laneHeads(map: JourneyMap, layout: Layout, tools: SceneTools): Shape[] {
  return [...rails(layout, tools), ...layout.rows.flatMap((row) => laneHead(map, row, tools))]
}

function laneHead(map: JourneyMap, { lane: id, section, y, height }: RowBox, tools: SceneTools): Shape[] {
  const lane = map.lanes[id]
  if (!lane) return []
  const left = isChannel(section) ? METRICS.rail + 10 : 12
  const lines = laneTitleLines(lane, section, tools)
  const top = (height - lines.length * LINE) / 2
  const icon = lane.icon || laneKind(lane.kind).icon
  const shapes: Shape[] = [
    ...iconShapes(icon, left, height / 2 - 8, 16, 'text-2'),
    ...lines.map(
      (text, i): Shape => ({ is: 'text', x: left + 24, y: top + 13 + i * LINE, text, font: TITLE, fill: 'text-1' }),
    ),
  ]
  return [{ is: 'group', x: 0, y, about: id, name: laneTitle(lane, tools), shapes }]
}

function rails({ rows }: Layout, { t }: SceneTools): Shape[] {
  return (['online', 'offline'] as const).flatMap((section): Shape[] => {
    const mine = rows.filter((row) => row.section === section)
    const [first] = mine
    if (!first) return []
    const height = mine.reduce((sum, row) => sum + row.height, 0)
    const fill = section === 'online' ? 'surface-sea-2' : 'surface-land-2'
    return [
      { is: 'box', x: 0, y: first.y, width: METRICS.rail, height, fill },
      {
        is: 'text',
        x: METRICS.rail / 2 + 4,
        y: first.y + height / 2,
        text: t(section === 'online' ? 'lane.online' : 'lane.offline'),
        font: RAIL,
        fill: 'text-2',
        anchor: 'middle',
        turned: true,
      },
    ]
  })
}
