/** The emotion curve as shapes: reference lines, bands from lowest to highest, one line a persona, means and their marks. */
import type { Curve, CurvePoint } from '../insights/emotionCurve'
import { personaPaint } from '../shapes/glyphs'
import { faceShapes, markerShape, personaStrokes } from '../shapes/marks'
import type { Shape } from '../shapes/shape'
import { ui } from './fonts'
import { placeLabels } from './labels'
import { type LaneSpace, pointAbout, signed } from './laneSpace'
import { monotoneBand, monotoneLine } from './monotone'

const LABEL = ui(12, 650)
const MARKER = 8
const EDGE = 14

/** Where a valence (−2..+2) stands in a lane of a height. */
export function valenceY(valence: number, height: number): number {
  return EDGE + ((2 - valence) * (height - 2 * EDGE)) / 4
}

/** The five faces beside the reference lines, their middles at `x`. */
export function axisFaces(x: number, height: number, size = 14): Shape[] {
  return [2, 1, 0, -1, -2].flatMap((valence) =>
    faceShapes(valence, x - size / 2, valenceY(valence, height) - size / 2, size),
  )
}

export function curveLaneShapes(series: readonly Curve[], space: LaneSpace): Shape[] {
  const drawn = series.filter((one) => one.points.length > 0)
  const empty = drawn.length === 0
  return [
    ...referenceLines(space),
    ...(empty ? [emptyWords(space)] : []),
    ...drawn.flatMap((one, i) => bandShapes(one, i, space)),
    ...drawn.flatMap((one) => lineShapes(one, space)),
    ...pointShapes(drawn, space),
  ]
}

function emptyWords({ height, t }: LaneSpace): Shape {
  return {
    is: 'text',
    x: 16,
    y: valenceY(0.5, height) + 4,
    text: t('scene.curve.empty'),
    font: ui(13),
    fill: 'text-2',
    halo: 'surface-note',
  }
}

function referenceLines({ phases, columnWidth, width, height }: LaneSpace): Shape[] {
  const lines = [2, 1, 0, -1, -2].map((valence): Shape => {
    const y = valenceY(valence, height)
    return {
      is: 'line',
      x1: 0,
      y1: y,
      x2: width,
      y2: y,
      stroke: valence === 0 ? { paint: 'line-2', width: 1.5 } : { paint: 'line-1', width: 1, dash: [2, 4] },
    }
  })
  const bounds = phases.map((box): Shape => {
    const x = (box.first + box.span) * columnWidth - 0.5
    return { is: 'line', x1: x, y1: 0, x2: x, y2: height, stroke: { paint: 'line-1', width: 1 } }
  })
  return [...lines, ...bounds]
}

const hueOf = (series: Curve, { map }: LaneSpace) => (series.persona ? (map.personas[series.persona]?.hue ?? 1) : 1)

function bandShapes(series: Curve, index: number, space: LaneSpace): Shape[] {
  const { columnWidth, height } = space
  const paint = personaPaint(hueOf(series, space))
  const band = series.points.map((point) => ({
    x: point.at * columnWidth,
    top: valenceY(point.high, height),
    bottom: valenceY(point.low, height),
  }))
  const [only] = band
  if (band.length === 1 && only) {
    const stroke = { paint, width: 1.5, opacity: 0.38 }
    return [{ is: 'line', x1: only.x, y1: only.top, x2: only.x, y2: only.bottom, stroke }]
  }
  const edge = { paint, width: 1, opacity: 0.38, ...(index > 0 ? { dash: [3, 3] } : {}) }
  const edges = (['top', 'bottom'] as const).map((side): Shape => {
    const d = monotoneLine(band.map((at) => ({ x: at.x, y: at[side] })))
    return { is: 'path', d, stroke: edge }
  })
  const d = monotoneBand(band)
  if (index === 0) return [{ is: 'path', d, fill: paint, opacity: 0.11 }, ...edges]
  if (index === 1) return [{ is: 'path', d, fill: paint, opacity: 0.42, hatch: true }, ...edges]
  return edges
}

function lineShapes(series: Curve, space: LaneSpace): Shape[] {
  if (series.points.length < 2) return []
  const d = monotoneLine(
    series.points.map((point) => ({ x: point.at * space.columnWidth, y: valenceY(point.value, space.height) })),
  )
  return personaStrokes(hueOf(series, space), 2.25, 'surface-note').map((stroke) => ({ is: 'path', d, stroke }))
}

/** Each point is a group of its marker and its mean, which knows whose it is and says itself in words. */
function pointShapes(drawn: readonly Curve[], space: LaneSpace): Shape[] {
  const { columnWidth, width, height, number, measure } = space
  const points = drawn.flatMap((series) =>
    series.points.map((point) => ({ series, point, text: signed(point.value, number) })),
  )
  const labels = placeLabels(
    points.map(({ series, point, text }) => ({
      x: point.at * columnWidth,
      y: valenceY(point.value, height),
      reach: MARKER / 2 + 1,
      width: measure(text, LABEL) + 2,
      height: 14,
      above: highest(drawn, series, point),
    })),
    { width, height },
  )
  return points.map(({ series, point, text }, i): Shape => {
    const hue = hueOf(series, space)
    const [x, y] = [point.at * columnWidth, valenceY(point.value, height)]
    const marker = markerShape(hue, -MARKER / 2, -MARKER / 2, MARKER, 'surface-note')
    const label = labels[i]
    const shapes: Shape[] = label
      ? [
          marker,
          {
            is: 'text',
            x: label.x - x,
            y: label.y - y,
            text,
            font: LABEL,
            fill: personaPaint(hue),
            anchor: 'middle',
            halo: 'surface-note',
          },
        ]
      : [marker]
    return {
      is: 'group',
      x,
      y,
      about: pointAbout(point.phase, series.persona),
      name: spoken(series, point, space),
      shapes,
    }
  })
}

/** Among the means of one phase the highest wears its label above, the others below. */
function highest(drawn: readonly Curve[], mine: Curve, point: CurvePoint): boolean {
  for (const other of drawn) {
    if (other === mine) continue
    const rival = other.points.find((candidate) => candidate.phase === point.phase)
    if (rival && rival.value > point.value) return false
    if (rival && rival.value === point.value && drawn.indexOf(other) < drawn.indexOf(mine)) return false
  }
  return true
}

function spoken(series: Curve, point: CurvePoint, { map, number, t }: LaneSpace): string {
  return t('scene.curve.point', {
    persona: (series.persona && map.personas[series.persona]?.name) || t('scene.everyone'),
    phase: map.phases[point.phase]?.title || t('scene.unnamed'),
    mean: signed(point.value, number),
    low: signed(point.low, number, 0),
    high: signed(point.high, number, 0),
    count: point.n,
  })
}
