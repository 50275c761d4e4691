/** The ways in the window as React Flow's edges, routed together so that they keep apart. */
import type { Edge } from '@xyflow/react'
import { linkRoutes } from '../../layout/linkRoutes'
import type { Span } from '../../layout/layout'
import type { Route } from '../../layout/routes'
import type { Id, JourneyMap, Link, LinkId, PersonaId } from '../../model/journeyMap'
import { PERSONA_DASHES, personaPaint } from '../../shapes/glyphs'
import type { Arranged } from '../arrangement/arrangement'
import { chosenIn } from '../keys/gridPlaces'
import { linksOver } from './linkIndex'

export type WayEdge = Edge<
  {
    d: string
    arrow: string | null
    at: { x: number; y: number }
    paint: string
    dash: string | undefined
    double: boolean
    label: string
    selected: boolean
    faded: boolean
  },
  'way'
>

export interface WaysInput {
  laid: Arranged
  span: Span
  selection: readonly Id[]
  shown: readonly PersonaId[]
  /** Whether any card of the window has another box than before. */
  moved: boolean
}

interface Routed {
  key: readonly unknown[]
  routes: readonly Route[]
}

export function createWays(): (input: WaysInput) => WayEdge[] {
  let routed: Routed = { key: [], routes: [] }
  let edges: WayEdge[] = []
  let key: readonly unknown[] = []
  let byId = new Map<LinkId, WayEdge>()
  return ({ laid, span, selection, shown, moved }) => {
    const { map, layout, places } = laid
    const wanted = [map.links, map.personas, layout.rows, layout.columns, places, span]
    if (moved || !same(wanted, routed.key)) {
      const links = linksOver(laid, span.columns.from, span.columns.to)
      routed = { key: wanted, routes: inWindow(linkRoutes(laid, links), laid, span) }
    }
    const now = [routed.routes, map.links, selection, shown]
    if (same(now, key)) return edges
    key = now
    const next = routed.routes.flatMap((route) => {
      const link = map.links[route.id]
      return link ? edgeOf(link, route, map, selection, shown, byId.get(route.id)) : []
    })
    byId = new Map(next.map((edge) => [edge.id, edge]))
    if (next.length !== edges.length || next.some((edge, i) => edge !== edges[i])) edges = next
    return edges
  }
}

const same = (a: readonly unknown[], b: readonly unknown[]) => a.length === b.length && a.every((x, i) => x === b[i])

/** Routes that pass through the rows of the window. */
function inWindow(routes: readonly Route[], { layout }: Arranged, { rows }: Span): Route[] {
  const top = layout.rows[rows.from]?.y ?? 0
  const last = layout.rows[rows.to - 1]
  const bottom = last ? last.y + last.height : 0
  return routes.filter(({ points }) => points.some(({ y }) => y >= top) && points.some(({ y }) => y <= bottom))
}

/** Whether a way is of nobody who is looked at. */
export function isAway(persona: PersonaId | null, shown: readonly PersonaId[]): boolean {
  return shown.length > 0 && persona !== null && !shown.includes(persona)
}

function edgeOf(
  link: Link,
  route: Route,
  map: Pick<JourneyMap, 'personas'>,
  selection: readonly Id[],
  shown: readonly PersonaId[],
  known: WayEdge | undefined,
): WayEdge {
  const hue = link.persona === null ? null : (map.personas[link.persona]?.hue ?? 1)
  const dash = hue === null ? [] : (PERSONA_DASHES[(hue - 1) % 6] ?? [])
  const data = {
    d: route.d,
    arrow: route.arrow,
    at: route.middle,
    paint: hue === null ? 'var(--text-3)' : `var(--${personaPaint(hue)})`,
    dash: dash.length > 0 ? dash.map((length) => length * 2).join(' ') : undefined,
    double: hue === 6,
    label: link.label,
    selected: chosenIn({ selection }).has(link.id),
    faded: isAway(link.persona, shown),
  }
  const before = known?.data
  const unchanged =
    before &&
    known.source === link.from &&
    known.target === link.to &&
    (Object.keys(data) as (keyof typeof data)[]).every((field) =>
      field === 'at' ? before.at.x === data.at.x && before.at.y === data.at.y : before[field] === data[field],
    )
  if (unchanged) return known
  // Drawn only: cards and the inspector say in words where a path leads, and ids say nothing to anybody.
  const domAttributes = { 'aria-hidden': true }
  return { id: link.id, type: 'way', source: link.from, target: link.to, ariaLabel: '', domAttributes, data }
}
