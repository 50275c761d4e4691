/** The whole map as one drawing: title, scenario, personas, grid, ways, computed lanes, legend. Nothing is cut. */
import { laneKind } from '../lanes/index'
import { cardBoxes } from '../layout/layout'
import { METRICS } from '../layout/metrics'
import type { JourneyMap } from '../model/journeyMap'
import type { Drawing, Paint, Shape } from '../shapes/shape'
import { cardShapes } from './cardShapes'
import { computedHeaderHeight, computedHeaderShapes, computedLaneShapes } from './computedLane'
import { headerOf } from './headerShapes'
import { blueprintLines } from './blueprintLines'
import { LANE_HEAD, laneGrounds, laneHeads, laneTitle } from './laneShapes'
import { legendBlock } from './legend'
import { linkShapes } from './linkShapes'
import { pictured, type PictureOptions } from './pictured'
import { pictureLayout, type PictureLaid } from './pictureLayout'
import type { SceneTools } from './sceneTools'
import { titleBlock } from './titleBlock'

const MARGIN = 28
/** Narrower, a title would be a column of single words. */
const LEAST = 640

export function mapScene(whole: JourneyMap, options: PictureOptions, tools: SceneTools): Drawing {
  const map = pictured(whole, options)
  const laid = pictureLayout(map, tools)
  const width = Math.max(LEAST, LANE_HEAD + laid.layout.width)
  const title = options.title ? titleBlock(map, width, tools) : { height: 0, shapes: [] }
  const grid = gridBlock(laid, tools)
  const legend = options.legend
    ? legendBlock(map, width, tools, { personas: !options.title })
    : { height: 0, shapes: [] }
  const gridY = MARGIN + title.height
  const legendY = gridY + grid.height + (options.legend ? 14 : 0)
  const at = (y: number, shapes: readonly Shape[]): Shape => ({ is: 'group', x: MARGIN, y, shapes })
  return {
    width: width + 2 * MARGIN,
    height: Math.ceil(legendY + legend.height + MARGIN),
    background: options.background === 'clear' ? null : 'surface-panel',
    shapes: [at(MARGIN, title.shapes), at(gridY, grid.shapes), at(legendY, legend.shapes)],
  }
}

/** The framed grid, with the left edge of the lane headers at 0. */
function gridBlock(laid: PictureLaid, tools: SceneTools) {
  const { map, layout } = laid
  const header = headerOf(layout, tools)
  const width = LANE_HEAD + layout.width
  const pinned = pinnedShapes(laid, tools)
  const height = header.height + layout.height + pinned.height
  const shift = (x: number, y: number, shapes: readonly Shape[]): Shape => ({ is: 'group', x, y, shapes })
  const frame = { paint: 'text-2', width: 1.5 } as const
  const { ways, words } = linkShapes(laid, tools.measure)
  const shapes: Shape[] = [
    { is: 'box', x: 0, y: 0, width: LANE_HEAD, height: header.height, fill: 'surface-bar' },
    line(LANE_HEAD - 0.5, 0, LANE_HEAD - 0.5, header.height, 'line-2'),
    shift(LANE_HEAD, 0, header.shapes),
    shift(0, header.height, [
      ...laneGrounds(layout),
      ...laneHeads(map, layout, tools),
      ...blueprintLines(map, layout, tools),
    ]),
    shift(LANE_HEAD, header.height, [...ways, ...allCards(laid, tools), ...words]),
    shift(0, header.height + layout.height, pinned.shapes),
    { is: 'box', x: 0, y: 0, width, height, stroke: frame },
  ]
  return { height, shapes }
}

function line(x1: number, y1: number, x2: number, y2: number, paint: Paint, width = 1): Shape {
  return { is: 'line', x1, y1, x2, y2, stroke: { paint, width } }
}

function allCards({ map, layout, places, measure }: PictureLaid, tools: SceneTools): Shape[] {
  return layout.rows.flatMap((row) =>
    [...(places.get(row.lane)?.keys() ?? [])].flatMap((step) =>
      cardBoxes(layout, map, places, step, row.lane, measure).flatMap(({ id, box }) => {
        const card = map.cards[id]
        return card ? [cardShapes({ card, style: row.style, box, measured: measure(card, row.style) }, tools)] : []
      }),
    ),
  )
}

/** The computed lanes below the cells, each with its header. */
function pinnedShapes({ map, layout }: PictureLaid, tools: SceneTools): { height: number; shapes: Shape[] } {
  const { t, number, measure } = tools
  const width = layout.width
  let bottom = 0
  const shapes = layout.pinned.flatMap((box, i): Shape[] => {
    const lane = map.lanes[box.lane]
    const computed = lane && laneKind(lane.kind).compute?.({ map, personas: [], t, number })
    if (!lane || !computed) return []
    const head = { computed, title: laneTitle(lane, tools), map, width: LANE_HEAD, t, measure }
    const height = Math.max(box.height, computedHeaderHeight(head))
    const space = { map, phases: layout.phases, columnWidth: METRICS.column, width, height, t, number, measure }
    const y = bottom
    bottom += height
    const inside: Shape[] = [
      { is: 'box', x: 0, y: 0, width: LANE_HEAD + width, height, fill: 'surface-note' },
      ...computedHeaderShapes({ ...head, height }),
      { is: 'group', x: LANE_HEAD, y: 0, shapes: computedLaneShapes({ ...space, computed }) },
      line(LANE_HEAD - 0.5, 0, LANE_HEAD - 0.5, height, 'line-2'),
      i === 0 ? line(0, 0, LANE_HEAD + width, 0, 'text-2', 1.5) : line(0, 0, LANE_HEAD + width, 0, 'line-2'),
    ]
    return [{ is: 'group', x: 0, y, about: lane.id, name: laneTitle(lane, tools), shapes: inside }]
  })
  return { height: bottom, shapes }
}
