/** A map as a small picture of itself: phases, sea and land, tiles by emotion, the curve. As light for many cards as for few. */
import { emotionCurves } from '../insights/emotionCurve'
import type { JourneyMap } from '../model/journeyMap'
import { columnsOf, phasesOf, rowsOf, stepsOf } from '../model/queries'
import { personaPaint, phasePaint } from '../shapes/glyphs'
import { roundBox } from '../shapes/iconPath'
import type { Drawing, Shape } from '../shapes/shape'
import { monotoneLine } from './monotone'
import { thumbnailTiles } from './thumbnailTiles'
import { TILE_PAINTS } from './tileInfo'

const PAD = 8
const BAR = 4
const CURVE = 34
/** More bars or lines than this cannot be told apart. */
const MOST_BARS = 60

interface Frame {
  x: number
  y: number
  width: number
  height: number
}

export function thumbnail(map: JourneyMap, width = 320, height = 200): Drawing {
  const inner: Frame = { x: PAD, y: PAD, width: width - 2 * PAD, height: height - 2 * PAD }
  const curve = curveShapes(map, { ...inner, y: height - PAD - CURVE, height: CURVE })
  const cells = { ...inner, y: PAD + BAR + 3, height: inner.height - BAR - 3 - (curve.length > 0 ? CURVE : 0) }
  return {
    width,
    height,
    background: 'surface-card',
    shapes: [
      ...phaseBars(map, inner),
      ...grounds(map, cells),
      ...phaseLines(map, cells),
      ...tiles(map, cells),
      ...curve,
    ],
  }
}

/** Steps filled and hollow by turns; where there are too many, one bar a phase. */
function phaseBars(map: JourneyMap, { x, y, width }: Frame): Shape[] {
  const columns = columnsOf(map).length
  if (columns === 0) return []
  const each = width / columns
  let first = 0
  return phasesOf(map.phases)
    .slice(0, MOST_BARS)
    .flatMap((phase): Shape[] => {
      const span = stepsOf(map, phase.id).length
      const at = first
      first += span
      const fill = phasePaint(phase.hue)
      const bar = (from: number, count: number, filled: boolean): Shape => ({
        is: 'box',
        x: x + from * each + 0.25,
        y: y + 0.25,
        width: Math.max(0.5, count * each - 0.5),
        height: BAR - 0.5,
        fill: filled ? fill : 'surface-card',
        stroke: { paint: fill, width: 0.5 },
      })
      if (columns > MOST_BARS) return [bar(at, span, true)]
      return Array.from({ length: span }, (_, i) => bar(at + i, 1, (at + i) % 2 === 0))
    })
}

function visibleRows(map: JourneyMap) {
  const channels = rowsOf(map.lanes).filter((row) => row.lane.medium !== null && !row.lane.hidden)
  return {
    online: channels.filter((row) => row.section === 'online').map((row) => row.lane.id),
    offline: channels.filter((row) => row.section === 'offline').map((row) => row.lane.id),
  }
}

function grounds(map: JourneyMap, { x, y, width, height }: Frame): Shape[] {
  const { online, offline } = visibleRows(map)
  const rows = online.length + offline.length
  if (rows === 0) return [{ is: 'box', x, y, width, height, fill: 'surface-note' }]
  const shore = y + (height * online.length) / rows
  const shapes: Shape[] = []
  if (online.length > 0) shapes.push({ is: 'box', x, y, width, height: shore - y, fill: 'surface-sea' })
  if (offline.length > 0)
    shapes.push({ is: 'box', x, y: shore, width, height: y + height - shore, fill: 'surface-land' })
  if (online.length > 0 && offline.length > 0) {
    shapes.push({ is: 'line', x1: x, x2: x + width, y1: shore, y2: shore, stroke: { paint: 'coastline', width: 1 } })
  }
  return shapes
}

function phaseLines(map: JourneyMap, { x, y, width, height }: Frame): Shape[] {
  const columns = columnsOf(map).length
  const phases = phasesOf(map.phases)
  if (phases.length > MOST_BARS) return []
  let first = 0
  return phases.slice(0, -1).map((phase): Shape => {
    first += stepsOf(map, phase.id).length
    const at = x + (first / columns) * width
    return { is: 'line', x1: at, x2: at, y1: y, y2: y + height, stroke: { paint: 'line-1', width: 1 } }
  })
}

/** All tiles of one look are one path. */
function tiles(map: JourneyMap, frame: Frame): Shape[] {
  const { online, offline } = visibleRows(map)
  const found = thumbnailTiles(map, [...online, ...offline], frame.width, frame.height)
  const round = found.length <= 250
  const looks = new Map<string, string[]>()
  for (const { x, y, width, height, tone, assumed } of found) {
    const box = roundBox(near(frame.x + x), near(frame.y + y), near(width), near(height), round ? 1.5 : 0)
    const key = `${assumed ? 'assumed' : 'known'} ${tone}`
    const boxes = looks.get(key)
    if (boxes) boxes.push(box)
    else looks.set(key, [box])
  }
  return [...looks].map(([key, boxes]): Shape => {
    const [assumed, tone] = key.split(' ') as ['assumed' | 'known', keyof typeof TILE_PAINTS]
    const { fill, tint, edge } = TILE_PAINTS[tone]
    const dashed = assumed === 'assumed'
    return {
      is: 'path',
      d: boxes.join(''),
      fill: dashed ? tint : fill,
      stroke: { paint: edge, width: 0.75, ...(dashed ? { dash: [2, 1.5] } : {}) },
    }
  })
}

const near = (value: number) => Math.round(value * 10) / 10

function curveShapes(map: JourneyMap, { x, y, width, height }: Frame): Shape[] {
  const columns = columnsOf(map).length
  const curves = emotionCurves(map).filter((curve) => curve.points.length > 0)
  if (columns === 0 || curves.length === 0) return []
  const at = (valence: number) => y + 5 + ((2 - valence) * (height - 8)) / 4
  const zero = at(0)
  return [
    { is: 'box', x, y, width, height, fill: 'surface-note' },
    { is: 'line', x1: x, x2: x + width, y1: zero, y2: zero, stroke: { paint: 'line-1', width: 1 } },
    ...curves.slice(0, 3).map(({ persona, points }): Shape => {
      const hue = (persona && map.personas[persona]?.hue) || 1
      const placed = points.map((point) => ({ x: x + (point.at / columns) * width, y: at(point.value) }))
      const [only] = placed
      const d = only && placed.length === 1 ? `M${only.x - 4} ${only.y}h8` : monotoneLine(placed)
      return { is: 'path', d, stroke: { paint: personaPaint(hue), width: 1.5 }, round: true }
    }),
  ]
}
