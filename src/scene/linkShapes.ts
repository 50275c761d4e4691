/** The ways between cards as shapes: each persona's colour and dash, arrowheads, and labels on a ground of their own. */
import { type Laid, linkRoutes } from '../layout/linkRoutes'
import type { Route } from '../layout/routes'
import type { Link } from '../model/journeyMap'
import { personaPaint } from '../shapes/glyphs'
import { personaStrokes } from '../shapes/marks'
import type { Shape, Stroke } from '../shapes/shape'
import { ui } from './fonts'

const WIDTH = 2
const LABEL = ui(11, 500)

export function linkShapes(laid: Laid): Shape[] {
  return linkRoutes(laid).map((route) => wayShape(route, laid.map.links[route.id], laid))
}

function wayShape(route: Route, link: Link | undefined, { map }: Laid): Shape {
  const persona = link?.persona ? map.personas[link.persona] : undefined
  const paint = persona ? personaPaint(persona.hue) : 'text-2'
  const strokes: Stroke[] = persona ? personaStrokes(persona.hue, WIDTH, 'surface-note') : [{ paint, width: WIDTH }]
  const shapes = strokes.map((stroke): Shape => ({ is: 'path', d: route.d, stroke }))
  if (route.arrow) shapes.push({ is: 'path', d: route.arrow, fill: paint })
  if (link?.label) {
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
