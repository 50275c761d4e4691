/** The ways between cards as shapes: each persona's colour and dash, arrowheads, and labels on a ground of their own. */
import { type Laid, linkRoutes } from '../layout/linkRoutes'
import type { MeasureText } from '../layout/metrics'
import type { Route } from '../layout/routes'
import type { JourneyMap } from '../model/journeyMap'
import { personaPaint } from '../shapes/glyphs'
import { personaStrokes } from '../shapes/marks'
import type { Paint, Shape, Stroke } from '../shapes/shape'
import { wrap } from '../layout/wrap'
import { ui } from './fonts'

const WIDTH = 2
const LABEL = ui(11, 500)
const LABEL_LINE = 14
const LABEL_ROOM = 120

export function linkShapes(laid: Laid, measure: MeasureText): Shape[] {
  return waysShapes(linkRoutes(laid), laid.map, WIDTH, measure)
}

/** Ways that are already routed; without a measure, as for maps seen from afar, they bear no labels. */
export function waysShapes(routes: readonly Route[], map: JourneyMap, width = WIDTH, measure?: MeasureText): Shape[] {
  return routes.map((route) => wayShape(route, map, width, measure))
}

function wayShape(route: Route, map: JourneyMap, width: number, measure: MeasureText | undefined): Shape {
  const link = map.links[route.id]
  const persona = link?.persona ? map.personas[link.persona] : undefined
  const paint: Paint = persona ? personaPaint(persona.hue) : 'text-3'
  const strokes: Stroke[] = persona ? personaStrokes(persona.hue, width, 'surface-note') : [{ paint, width }]
  const shapes = strokes.map((stroke): Shape => ({ is: 'path', d: route.d, stroke }))
  if (route.arrow) shapes.push({ is: 'path', d: route.arrow, fill: paint })
  if (link?.label && measure) shapes.push(...labelShapes(link.label, route, paint, measure))
  return { is: 'group', x: 0, y: 0, about: route.id, shapes }
}

function labelShapes(label: string, { middle }: Route, paint: Paint, measure: MeasureText): Shape[] {
  const lines = wrap(label, LABEL_ROOM, LABEL, measure)
  const top = middle.y + 4 - ((lines.length - 1) * LABEL_LINE) / 2
  return lines.map((text, i) => ({
    is: 'text',
    x: middle.x,
    y: top + i * LABEL_LINE,
    text,
    font: LABEL,
    fill: paint,
    anchor: 'middle',
    halo: 'surface-card',
  }))
}
