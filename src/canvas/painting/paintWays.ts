/** Paints ways and their words where they have no elements: those of personas who are not looked at are faint. */
import type { Route } from '../../layout/routes'
import type { MeasureText } from '../../layout/metrics'
import type { JourneyMap, PersonaId } from '../../model/journeyMap'
import { fitted } from '../../scene/fitted'
import { ui } from '../../scene/fonts'
import { waysShapes } from '../../scene/linkShapes'
import { paintCanvas } from '../../shapes/paintCanvas'
import type { Shape } from '../../shapes/shape'
import type { Theme } from '../../shapes/theme'
import type { Arranged } from '../arrangement/arrangement'
import { isAway } from '../flow/ways'

/** As the style sheet has it. */
const FAINT = 0.18

interface Ways {
  routes: readonly Route[]
  arranged: Arranged
  shown: readonly PersonaId[]
  theme: Theme
}

export function paintWays(context: CanvasRenderingContext2D, ways: Ways, width: number): void {
  paint(context, ways, (routes, map) => waysShapes(routes, map, width))
}

/** Above the cards. */
export function paintWords(context: CanvasRenderingContext2D, ways: Ways): void {
  paint(context, ways, (routes, map) => routes.flatMap((route) => labelShapes(route, map, ways.arranged.text)))
}

const LABEL = { font: ui(11), room: 112, pad: 4, height: 16 }

/** On a ground of its own, like its element. */
function labelShapes({ id, middle }: Route, map: JourneyMap, measure: MeasureText): Shape[] {
  const label = map.links[id]?.label
  if (!label) return []
  const { font, room, pad, height } = LABEL
  const text = fitted(label, room, font, measure)
  const width = measure(text, font) + 2 * pad
  const at = { x: middle.x - width / 2, y: middle.y - height / 2, width, height, radius: 3 }
  return [
    { is: 'box', ...at, x: at.x - 0.5, y: at.y - 0.5, width: width + 1, height: height + 1, stroke: RING },
    { is: 'box', ...at, fill: 'surface-panel' },
    { is: 'text', x: middle.x, y: middle.y + 4, text, font, fill: 'text-2', anchor: 'middle' },
  ]
}

const RING = { paint: 'line-1', width: 1 } as const

function paint(
  context: CanvasRenderingContext2D,
  { routes, arranged: { map }, shown, theme }: Ways,
  shapesOf: (routes: readonly Route[], map: JourneyMap) => Shape[],
): void {
  for (const away of [true, false]) {
    const some = routes.filter(({ id }) => isAway(map.links[id]?.persona ?? null, shown) === away)
    context.globalAlpha = away ? FAINT : 1
    paintCanvas(context, shapesOf(some, map), theme)
  }
  context.globalAlpha = 1
}
