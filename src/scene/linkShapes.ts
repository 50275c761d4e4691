/** The ways between cards as shapes: each persona's colour and dash, arrowheads, and labels on a ground of their own. */
import { type Laid, linkRoutes } from '../layout/linkRoutes'
import type { Route } from '../layout/routes'
import type { JourneyMap, Link } from '../model/journeyMap'
import { personaPaint } from '../shapes/glyphs'
import { personaStrokes } from '../shapes/marks'
import type { Shape, Stroke } from '../shapes/shape'
import { ui } from './fonts'

const WIDTH = 2
const LABEL = ui(11, 500)

export function linkShapes(laid: Laid): Shape[] {
  return waysShapes(linkRoutes(laid), laid.map)
}

/** Ways that are already routed; thin ones for maps seen from afar, which bear no labels. */
export function waysShapes(routes: readonly Route[], map: JourneyMap, width = WIDTH): Shape[] {
  return routes.map((route) => wayShape(route, map.links[route.id], map, width))
}

function wayShape(route: Route, link: Link | undefined, map: JourneyMap, width: number): Shape {
  const persona = link?.persona ? map.personas[link.persona] : undefined
  const paint = persona ? personaPaint(persona.hue) : 'text-3'
  const strokes: Stroke[] = persona ? personaStrokes(persona.hue, width, 'surface-note') : [{ paint, width }]
  const shapes = strokes.map((stroke): Shape => ({ is: 'path', d: route.d, stroke }))
  if (route.arrow) shapes.push({ is: 'path', d: route.arrow, fill: paint })
  if (link?.label && width >= WIDTH) {
    const { x, y } = route.middle
    shapes.push({
      is: 'text',
      x,
      y: y + 4,
      text: link.label,
      font: LABEL,
      fill: paint,
      anchor: 'middle',
      halo: 'surface-card',
    })
  }
  return { is: 'group', x: 0, y: 0, about: route.id, shapes }
}
