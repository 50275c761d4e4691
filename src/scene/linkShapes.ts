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

/** The ways that lie behind the cards, and their words, which lie above them. */
export function linkShapes(laid: Laid, measure: MeasureText): { ways: Shape[]; words: Shape[] } {
  const routes = linkRoutes(laid)
  return { ways: waysShapes(routes, laid.map), words: wayWords(routes, laid.map, measure) }
}

/** Ways that are already routed. */
export function waysShapes(routes: readonly Route[], map: JourneyMap, width = WIDTH): Shape[] {
  return routes.map((route) => wayShape(route, map, width))
}

/** What stands on them. */
export function wayWords(routes: readonly Route[], map: JourneyMap, measure: MeasureText): Shape[] {
  return routes.flatMap((route) => {
    const link = map.links[route.id]
    if (!link?.label) return []
    const persona = link.persona ? map.personas[link.persona] : undefined
    const shapes = labelShapes(link.label, route, persona ? personaPaint(persona.hue) : 'text-3', measure)
    return [{ is: 'group', x: 0, y: 0, about: route.id, shapes }]
  })
}

function wayShape(route: Route, map: JourneyMap, width: number): Shape {
  const link = map.links[route.id]
  const persona = link?.persona ? map.personas[link.persona] : undefined
  const paint: Paint = persona ? personaPaint(persona.hue) : 'text-3'
  const strokes: Stroke[] = persona ? personaStrokes(persona.hue, width, 'surface-note') : [{ paint, width }]
  const shapes = strokes.map((stroke): Shape => ({ is: 'path', d: route.d, stroke }))
  if (route.arrow) shapes.push({ is: 'path', d: route.arrow, fill: paint })
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
