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
const KEY_FONT = ui(12)
const BAND_FONT = ui(11)
const LINE = 16
/** The width of a line's sample, and of the faces at the right. */
const SAMPLE = 26
const AXIS = 30
const SIGN = { curve: 10, figures: 18 }
const NARROW = 140

function titleLines({ computed, title, width, measure }: Omit<ComputedHeader, 'height'>): string[] {
  const curve = computed.draws === 'curve'
  // On the screen the formula's sign stands at the right; where the header is narrow, all of it leads there.
  const sign = width < NARROW ? 0 : curve ? SIGN.curve : SIGN.figures
  return wrap(title, width - LEFT - sign - (curve ? AXIS : 8), curve ? CURVE_TITLE : FIGURES_TITLE, measure)
}

/** What stands below the title of a curve: whose line is whose, then what the band means; long names take more lines. */
function curveKeys({ computed, map, width, t, measure }: Omit<ComputedHeader, 'height'>): CurveKey[] {
  if (computed.draws !== 'curve' || computed.series.length === 0) return []
  const room = width - LEFT - AXIS
  const people = computed.series.map(({ persona }) => {
    const known = persona ? map.personas[persona] : undefined
    // A narrow header has room for what somebody is called, not for the whole name.
    const name = width < NARROW ? known?.name.split(' ')[0] : known?.name
    return { hue: known?.hue ?? 1, lines: wrap(name || t('scene.everyone'), room - SAMPLE, KEY_FONT, measure) }
  })
  return [...people, { hue: null, lines: wrap(t('scene.curve.band'), room, BAND_FONT, measure) }]
}

interface CurveKey {
  /** null: words alone. */
  hue: number | null
  lines: string[]
}

const keyHeight = ({ lines }: CurveKey) => lines.length * LINE + 4

/** How high the header must be to say everything. */
export function computedHeaderHeight(header: Omit<ComputedHeader, 'height'>): number {
  const title = titleLines(header).length * LINE
  const keys = curveKeys(header)
  return keys.length > 0 ? title + 14 + keys.reduce((sum, key) => sum + keyHeight(key), 0) : title + 10
}

/** The lane's name and, for a curve, whose line is whose and the faces of the axis; `width` is the header's. */
export function computedHeaderShapes(header: ComputedHeader): Shape[] {
  const { computed, width, height } = header
  const title = titleLines(header)
  if (computed.draws === 'figures') {
    const top = (height - title.length * LINE) / 2 + 12
    return title.map((text, i) => words(LEFT, top + i * LINE, text, FIGURES_TITLE, 'text-1'))
  }
  let y = 8 + title.length * LINE + 14
  const keys = curveKeys(header).flatMap((key) => {
    const at = y
    y += keyHeight(key)
    return y > height + 14 ? [] : keyShapes(key, at)
  })
  return [
    ...title.map((text, i) => words(LEFT, 20 + i * LINE, text, CURVE_TITLE, 'text-1')),
    ...keys,
    ...axisFaces(width - 16, height),
  ]
}

function keyShapes({ hue, lines }: CurveKey, y: number): Shape[] {
  if (hue === null) return lines.map((text, i) => words(LEFT, y + i * LINE, text, BAND_FONT, 'text-3'))
  return [
    ...personaStrokes(hue, 2, 'surface-note').map(
      (stroke): Shape => ({ is: 'line', x1: LEFT, y1: y - 4, x2: LEFT + 20, y2: y - 4, stroke }),
    ),
    markerShape(hue, LEFT + 6, y - 8, 8),
    ...lines.map((text, i) => words(LEFT + SAMPLE, y + i * LINE, text, KEY_FONT, 'text-2')),
  ]
}

function words(x: number, y: number, text: string, font: ShapeFont, fill: Paint): Shape {
  return { is: 'text', x, y, text, font, fill }
}
