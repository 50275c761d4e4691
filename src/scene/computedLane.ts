/** A computed lane as shapes: the curve or the figures, and the header that explains them. */
import type { Computed } from '../lanes/laneKind'
import { markerShape, personaStrokes } from '../shapes/marks'
import type { Paint, Shape } from '../shapes/shape'
import { axisFaces, curveLaneShapes } from './curveLane'
import { figuresLaneShapes } from './figuresLane'
import { ui } from './fonts'
import type { LaneSpace } from './laneSpace'

export function computedLaneShapes({ computed, ...space }: LaneSpace & { computed: Computed }): Shape[] {
  return computed.draws === 'curve'
    ? curveLaneShapes(computed.series, space)
    : figuresLaneShapes(computed.figures, space)
}

export interface ComputedHeader extends Pick<LaneSpace, 'map' | 'width' | 'height' | 't'> {
  computed: Computed
  title: string
}

/** The lane's name and, for a curve, whose line is whose and the faces of the axis; `width` is the header's. */
export function computedHeaderShapes({ computed, title, map, width, height, t }: ComputedHeader): Shape[] {
  const words = (x: number, y: number, text: string, font = ui(12), fill: Paint = 'text-2'): Shape => ({
    is: 'text',
    x,
    y,
    text,
    font,
    fill,
  })
  if (computed.draws === 'figures') return [words(12, height / 2 + 4, title, ui(12, 500), 'text-1')]
  const keys = computed.series.flatMap(({ persona }, i): Shape[] => {
    const known = persona ? map.personas[persona] : undefined
    const y = 38 + i * 20
    if (y > height - 16) return []
    const strokes = personaStrokes(known?.hue ?? 1, 2, 'surface-note')
    return [
      ...strokes.map((stroke): Shape => ({ is: 'line', x1: 12, y1: y - 4, x2: 32, y2: y - 4, stroke })),
      markerShape(known?.hue ?? 1, 18, y - 8, 8),
      words(38, y, known?.name || t('scene.everyone')),
    ]
  })
  const y = 38 + computed.series.length * 20
  const band = y > height - 8 ? [] : [words(12, y, t('scene.curve.band'), ui(11), 'text-3')]
  return [words(12, 20, title, ui(12, 650), 'text-1'), ...keys, ...band, ...axisFaces(width - 16, height)]
}
