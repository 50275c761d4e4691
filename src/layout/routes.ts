/** The ways of links between cards: along gutters and row edges, side by side where they meet, behind no card. Pure. */
import type { LinkId } from '../model/journeyMap'
import { METRICS, type Rect } from './metrics'
import { corners, type Point, roundedPath } from './roundedPath'
import { type Run, trackAt, tracksOf } from './tracks'

/** A link to be routed; `persona` counts from 0, so that two personas' ways never lie on each other. */
export interface Way {
  id: LinkId
  from: { column: number; box: Rect }
  /** `face`: a face stands on its edge, into which ways run. */
  to: { column: number; box: Rect; face: boolean }
  persona: number
  /** How wide the words are that stand on it; absent where there are none. */
  words?: number
}

export interface RouteGrid {
  columns: number
  /** Where rows begin and end, from 0 to the height of the cells: no card stands on an edge. */
  edges: readonly number[]
  /** All cards of a column. */
  boxesIn(column: number): readonly Rect[]
}

export interface Route {
  id: LinkId
  points: readonly Point[]
  d: string
  /** Path data of an arrowhead, where the way does not run into a card's face. */
  arrow: string | null
  /** Where its words stand: the middle of its longest stretch, or where they cover the least of the cards. */
  middle: Point
}

/** A way in terms of strips: out by a gutter, along an edge or straight across, in by a gutter. */
interface Plan {
  way: Way
  kind: 'drop' | 'hook' | 'straight' | 'turn' | 'around'
  y1: number
  y2: number
  out: number | null
  edge: number | null
  in: number | null
}

const RADIUS = 5

export function routesOf(ways: readonly Way[], grid: RouteGrid): Route[] {
  const plans = [...ways].sort((a, b) => a.persona - b.persona).map((way) => planOf(way, grid))
  const gutters = gutterTracks(plans, grid)
  const edges = edgeTracks(plans, grid)
  return plans.map((plan) => {
    const route = routeOf(plan, gutters, edges)
    const { words } = plan.way
    return words === undefined ? route : { ...route, middle: clearest(route, words, grid) }
  })
}

/** The height of a card at which ways leave and arrive: the middle of its face, each persona's a little apart. */
function portY(box: Rect, persona: number): number {
  const shift = [-3, 3, 0, -6, 6][persona % 5] ?? 0
  return box.y + Math.min(14, box.height / 2) + shift
}

function planOf(way: Way, grid: RouteGrid): Plan {
  const { from, to, persona } = way
  const [y1, y2] = [portY(from.box, persona), portY(to.box, persona)]
  const plan = { way, y1, y2, out: null, edge: null, in: null }
  if (from.column === to.column) {
    return dropIsFree(way, grid) ? { ...plan, kind: 'drop' } : { ...plan, kind: 'hook', out: from.column + 1 }
  }
  if (to.column < from.column) {
    return { ...plan, kind: 'around', out: from.column + 1, edge: nearestEdge(y1, y2, grid), in: to.column }
  }
  const between = Array.from({ length: to.column - from.column - 1 }, (_, i) => from.column + 1 + i)
  const free = (y: number) => between.every((column) => grid.boxesIn(column).every((box) => beside(y, box)))
  if (Math.abs(y1 - y2) < 2 && free(y1)) return { ...plan, y2: y1, kind: 'straight' }
  if (free(y1)) return { ...plan, kind: 'turn', in: to.column }
  if (free(y2)) return { ...plan, kind: 'turn', out: from.column + 1 }
  return { ...plan, kind: 'around', out: from.column + 1, edge: nearestEdge(y1, y2, grid), in: to.column }
}

const beside = (y: number, box: Rect) => y < box.y - 3 || y > box.y + box.height + 3

/** Whether nothing stands between two cards of one column. */
function dropIsFree({ from, to }: Way, grid: RouteGrid): boolean {
  const [upper, lower] = from.box.y < to.box.y ? [from.box, to.box] : [to.box, from.box]
  const [top, bottom] = [upper.y + upper.height, lower.y]
  return grid.boxesIn(from.column).every((box) => box.y + box.height <= top + 0.5 || box.y >= bottom - 0.5)
}

function nearestEdge(y1: number, y2: number, { edges }: RouteGrid): number {
  let best = 0
  let cost = Infinity
  edges.forEach((y, i) => {
    const detour = Math.abs(y - y1) + Math.abs(y - y2)
    if (detour < cost) [best, cost] = [i, detour]
  })
  return best
}

type Tracks = (plan: Plan, strip: number) => number

/** Runs grouped by their strip, then the place of each plan's track in it. */
function placed(
  plans: readonly Plan[],
  runsOf: (plan: Plan) => { strip: number; run: Run }[],
  place: (strip: number, track: number, count: number) => number,
): Tracks {
  const strips = new Map<number, { plan: Plan; run: Run }[]>()
  for (const plan of plans) {
    for (const { strip, run } of runsOf(plan)) {
      const entries = strips.get(strip)
      if (entries) entries.push({ plan, run })
      else strips.set(strip, [{ plan, run }])
    }
  }
  const places = new Map<number, Map<Plan, number>>()
  for (const [strip, entries] of strips) {
    const { track, count } = tracksOf(entries.map((entry) => entry.run))
    places.set(strip, new Map(entries.map(({ plan }, i) => [plan, place(strip, track[i] ?? 0, count)])))
  }
  return (plan, strip) => places.get(strip)?.get(plan) ?? place(strip, 0, 1)
}

/** Gutters lie between a column's cards and the faces of the next: 12 px, less at both ends of the grid. */
function gutterTracks(plans: readonly Plan[], grid: RouteGrid): Tracks {
  const runsOf = ({ y1, y2, out, edge, in: into }: Plan) => {
    const between = edge === null ? null : (grid.edges[edge] ?? 0)
    return [
      ...(out === null ? [] : [{ strip: out, run: { from: y1, to: between ?? y2 } }]),
      ...(into === null ? [] : [{ strip: into, run: { from: between ?? y1, to: y2 } }]),
    ]
  }
  return placed(plans, runsOf, (gutter, track, count) => {
    const x = gutter * METRICS.column
    const start = gutter === 0 ? x + 1 : x - 5
    const end = gutter === 0 ? x + 4 : gutter === grid.columns ? x - 1.5 : x + 3
    return trackAt(track, count, start, end, 5)
  })
}

function edgeTracks(plans: readonly Plan[], grid: RouteGrid): Tracks {
  const runsOf = ({ out, edge, in: into }: Plan) =>
    edge === null || out === null || into === null
      ? []
      : [{ strip: edge, run: { from: out * METRICS.column, to: into * METRICS.column } }]
  const last = grid.edges.length - 1
  return placed(plans, runsOf, (edge, track, count) => {
    const y = grid.edges[edge] ?? 0
    return trackAt(track, count, edge === 0 ? y + 1.5 : y - 3.5, edge === last ? y - 1.5 : y + 3.5, 3.5)
  })
}

function routeOf(plan: Plan, gutters: Tracks, edges: Tracks): Route {
  const { way, kind, y1, y2, out, edge, in: into } = plan
  const { from, to } = way
  if (kind === 'drop') return dropRoute(way)
  const hook = kind === 'hook'
  const end = hook ? to.box.x + to.box.width : to.box.x
  const across = edge !== null ? edges(plan, edge) : out === null ? y1 : y2
  const points: Point[] = [{ x: from.box.x + from.box.width, y: y1 }]
  if (out !== null) {
    const x = gutters(plan, out)
    points.push({ x, y: y1 }, { x, y: across })
  }
  if (into !== null) {
    const x = gutters(plan, into)
    points.push({ x, y: across }, { x, y: y2 })
  }
  const side = hook ? 1 : -1
  if (!hook && to.face) return drawn(way.id, [...points, { x: end, y: y2 }], null)
  const arrow = `M${end + 6.5 * side} ${y2 - 4.5}L${end + side} ${y2}L${end + 6.5 * side} ${y2 + 4.5}Z`
  return drawn(way.id, [...points, { x: end + 4 * side, y: y2 }], arrow)
}

/** Straight down or up inside a column, from edge to edge of the cards. */
function dropRoute({ id, from, to, persona }: Way): Route {
  const x = from.box.x + 22 + persona * 10
  const down = to.box.y > from.box.y
  const start = down ? from.box.y + from.box.height : from.box.y
  const end = down ? to.box.y : to.box.y + to.box.height
  const back = down ? -1 : 1
  const arrow = `M${x - 4.5} ${end + 6.5 * back}L${x} ${end + back}L${x + 4.5} ${end + 6.5 * back}Z`
  return drawn(
    id,
    [
      { x, y: start },
      { x, y: end + 4 * back },
    ],
    arrow,
  )
}

function drawn(id: LinkId, points: readonly Point[], arrow: string | null): Route {
  const line = corners(points)
  return { id, points: line, d: roundedPath(line, RADIUS), arrow, middle: middleOf(line) }
}

function middleOf(points: readonly Point[]): Point {
  let middle = points[0] ?? { x: 0, y: 0 }
  let longest = 0
  points.forEach((point, i) => {
    const next = points[i + 1]
    if (!next) return
    const length = Math.abs(next.x - point.x) + Math.abs(next.y - point.y)
    if (length > longest) {
      longest = length
      middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }
    }
  })
  return middle
}

const WORDS_HIGH = 16
const EVERY = 12

/** The place along the way where words cover the least of any card; of equals the one nearest to the usual. */
function clearest({ points, middle }: Route, width: number, grid: RouteGrid): Point {
  let best = middle
  let least = covered(middle, width, grid)
  const nearer = (a: Point, b: Point) =>
    Math.hypot(a.x - middle.x, a.y - middle.y) < Math.hypot(b.x - middle.x, b.y - middle.y)
  points.forEach((from, i) => {
    const to = points[i + 1]
    if (!to) return
    const steps = Math.ceil((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / EVERY)
    for (let step = 1; step < steps && least > 0; step++) {
      const at = { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps }
      const over = covered(at, width, grid)
      if (over < least || (over === least && best !== middle && nearer(at, best))) [best, least] = [at, over]
    }
  })
  return best
}

/** How much of the cards lies below words around a point, in square pixels. */
function covered({ x, y }: Point, width: number, grid: RouteGrid): number {
  const [left, top] = [x - width / 2, y - WORDS_HIGH / 2]
  let sum = 0
  const last = Math.floor((left + width) / METRICS.column)
  for (let column = Math.max(0, Math.floor(left / METRICS.column)); column <= last; column++) {
    for (const box of grid.boxesIn(column)) {
      const wide = Math.min(left + width, box.x + box.width) - Math.max(left, box.x)
      const high = Math.min(top + WORDS_HIGH, box.y + box.height) - Math.max(top, box.y)
      if (wide > 0 && high > 0) sum += wide * high
    }
  }
  return sum
}
