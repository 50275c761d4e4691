/** The ways to paint where they have no elements: routed once for a stretch of columns, until something moves. */
import { linkRoutes } from '../../layout/linkRoutes'
import type { Route } from '../../layout/routes'
import type { Arranged } from '../arrangement/arrangement'
import { linksOver } from './linkIndex'
import { onPlane } from './plane'
import type { Projection } from '../looking/projection'

/** Below this ways cannot be told apart. */
const WAYS_FROM = 0.35
const NONE: readonly Route[] = []

export type Routing = (
  arranged: Arranged,
  projection: Projection,
  columns: { from: number; to: number },
) => readonly Route[]

/** Remembers the stretches that it was asked for. */
export function createRouting(): Routing {
  let key: readonly unknown[] = []
  const known = new Map<string, readonly Route[]>()
  return (arranged, projection, columns) => {
    if (projection.zoom < WAYS_FROM) return NONE
    const { map, places, layout } = arranged
    const wanted = [map.links, places, layout.rows, isStretched(projection, layout.rows) && projection]
    if (known.size > 60 || wanted.some((part, i) => part !== key[i])) {
      key = wanted
      known.clear()
    }
    const name = `${columns.from} ${columns.to}`
    let routes = known.get(name)
    if (!routes) {
      const laid = onPlane(arranged, projection)
      known.set(name, (routes = linkRoutes(laid, linksOver(laid, columns.from, columns.to))))
    }
    return routes
  }
}

const STRETCH = 16

/** The stretch of columns around a place, so that neighbours ask for the same; ways keep apart beyond it too. */
export function stretchAround(column: number): { from: number; to: number } {
  const first = Math.floor(column / STRETCH) * STRETCH
  return { from: Math.max(0, first - STRETCH / 2), to: first + STRETCH + STRETCH / 2 }
}

/** Whether any row is higher on the screen than its cards are. */
function isStretched({ rows, zoom }: Projection, boxes: Arranged['layout']['rows']): boolean {
  return rows.some((on, i) => Math.abs(on.height - (boxes[i]?.height ?? 0) * zoom) > 1e-6)
}
