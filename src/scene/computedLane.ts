/** A computed lane as shapes: the curve or the figures, and the header that explains them. */
import type { Computed } from '../lanes/laneKind'
import { wrap } from '../layout/wrap'
import { markerShape, personaStrokes } from '../shapes/marks'
import type { Paint, Shape, ShapeFont } from '../shapes/shape'
import { axisFaces, curveLaneShapes } from './curveLane'
import { figuresLaneShapes } from './figuresLane'
import { ui } from './fonts'
import type { LaneSpace } from './laneSpace'

export function computedLaneShapes({ computed, ...space }: LaneSpace & { computed: Computed }): Shape[] {
  return computed.draws === 'curve'
    ? curveLaneShapes(computed.series, space)
    : figuresLaneShapes(computed.figures, space)
}

export interface ComputedHeader extends Pick<LaneSpace, 'map' | 'width' | 'height' | 't' | 'measure'> {
  computed: Computed
  title: string
}

const LEFT = 12
const CURVE_TITLE = ui(12, 650)
const FIGURES_TITLE = ui(12, 500)
const LINE = 16
const KEY = 20

function titleLines({ computed, title, width, measure }: Omit<ComputedHeader, 'height'>): string[] {
  const curve = computed.draws === 'curve'
  return wrap(title, width - LEFT - (curve ? 34 : 8), curve ? CURVE_TITLE : FIGURES_TITLE, measure)
}

/** How high the header must be to say everything. */
export function computedHeaderHeight(header: Omit<ComputedHeader, 'height'>): number {
  const title = titleLines(header).length * LINE
  return header.computed.draws === 'curve' ? title + 8 + (header.computed.series.length + 1) * KEY + 6 : title + 10
}

/** The lane's name and, for a curve, whose line is whose and the faces of the axis; `width` is the header's. */
export function computedHeaderShapes(header: ComputedHeader): Shape[] {
  const { computed, map, width, height, t } = header
  const title = titleLines(header)
  if (computed.draws === 'figures') {
    const top = (height - title.length * LINE) / 2 + 12
    return title.map((text, i) => words(LEFT, top + i * LINE, text, FIGURES_TITLE, 'text-1'))
  }
  const first = 8 + title.length * LINE + 14
  const keys = computed.series.flatMap(({ persona }, i): Shape[] => {
    const known = persona ? map.personas[persona] : undefined
    const y = first + i * KEY
    if (y > height - 6) return []
    const strokes = personaStrokes(known?.hue ?? 1, 2, 'surface-note')
    return [
      ...strokes.map((stroke): Shape => ({ is: 'line', x1: LEFT, y1: y - 4, x2: LEFT + 20, y2: y - 4, stroke })),
      markerShape(known?.hue ?? 1, LEFT + 6, y - 8, 8),
      words(LEFT + 26, y, known?.name || t('scene.everyone'), ui(12), 'text-2'),
    ]
  })
  const y = first + computed.series.length * KEY
  const band = y > height - 6 ? [] : [words(LEFT, y, t('scene.curve.band'), ui(11), 'text-3')]
  return [
    ...title.map((text, i) => words(LEFT, 20 + i * LINE, text, CURVE_TITLE, 'text-1')),
    ...keys,
    ...band,
    ...axisFaces(width - 16, height),
  ]
}

function words(x: number, y: number, text: string, font: ShapeFont, fill: Paint): Shape {
  return { is: 'text', x, y, text, font, fill }
}
