/** Ways between cards can be followed with the eye: they cross no card and never lie on each other. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rect } from '../../src/layout/metrics'
import type { Point } from '../../src/layout/roundedPath'
import { type Route, type RouteGrid, routesOf, type Way } from '../../src/layout/routes'

const ROW = 72
const ROWS = 5
const COLUMNS = 6

interface Place {
  column: number
  row: number
}

const box = ({ column, row }: Place): Rect => ({ x: column * 160 + 16, y: row * ROW + 5, width: 136, height: 61 })
const way = (id: string, from: Place, to: Place, persona = 0): Way => ({
  id,
  from: { column: from.column, box: box(from) },
  to: { column: to.column, box: box(to), face: true },
  persona,
})
const grid = (places: readonly Place[]): RouteGrid => ({
  columns: COLUMNS,
  edges: Array.from({ length: ROWS + 1 }, (_, i) => i * ROW),
  boxesIn: (column) => places.filter((place) => place.column === column).map(box),
})
const at = (column: number, row: number): Place => ({ column, row })
const only = (routes: readonly Route[]) => routes[0] as Route

const stretches = ({ points }: Route) => points.slice(1).map((to, i): [Point, Point] => [points[i] as Point, to])

const crosses = ([a, b]: [Point, Point], { x, y, width, height }: Rect) =>
  Math.max(a.x, b.x) > x + 0.5 &&
  Math.min(a.x, b.x) < x + width - 0.5 &&
  Math.max(a.y, b.y) > y + 0.5 &&
  Math.min(a.y, b.y) < y + height - 0.5

test('to the next column a way runs from the right edge into the face', () => {
  const route = only(routesOf([way('a', at(0, 0), at(1, 0))], grid([at(0, 0), at(1, 0)])))
  expect(route.points).toEqual([
    { x: 152, y: 16 },
    { x: 176, y: 16 },
  ])
  expect(route.arrow).toBeNull()
})

test('to a card without a face it ends in an arrowhead', () => {
  const bare = way('a', at(0, 0), at(1, 0))
  const route = only(routesOf([{ ...bare, to: { ...bare.to, face: false } }], grid([at(0, 0), at(1, 0)])))
  expect(route.arrow).not.toBeNull()
})

test('inside a column it drops from card to card and ends in an arrowhead', () => {
  const route = only(routesOf([way('a', at(1, 0), at(1, 3))], grid([at(1, 0), at(1, 3)])))
  expect(new Set(route.points.map((point) => point.x)).size).toBe(1)
  expect(route.arrow).not.toBeNull()
})

test('inside a column it goes around the cards that stand between', () => {
  const places = [at(1, 0), at(1, 1), at(1, 3)]
  const route = only(routesOf([way('a', at(1, 0), at(1, 3))], grid(places)))
  expect(route.points.length).toBe(4)
  expect(route.arrow).not.toBeNull()
})

test('over empty columns it goes straight on, over full ones between the rows', () => {
  const free = only(routesOf([way('a', at(0, 1), at(4, 1))], grid([at(0, 1), at(4, 1)])))
  expect(free.points.length).toBe(2)
  const full = only(routesOf([way('a', at(0, 1), at(4, 1))], grid([at(0, 1), at(2, 1), at(4, 1)])))
  expect(full.points.length).toBe(6)
})

test('a way back leaves to the right and arrives from the left like any other', () => {
  const route = only(routesOf([way('a', at(4, 1), at(1, 1))], grid([at(4, 1), at(1, 1)])))
  expect(route.points[0]?.x).toBe(4 * 160 + 152)
  expect(route.points.at(-1)?.x).toBe(160 + 16)
})

test('two ways in one gutter can be told apart', () => {
  const places = [at(0, 0), at(0, 1), at(1, 3), at(1, 4)]
  const routes = routesOf([way('a', at(0, 0), at(1, 3)), way('b', at(0, 1), at(1, 4), 1)], grid(places))
  const gutters = routes.map((route) => route.points[1]?.x ?? 0)
  expect(Math.abs((gutters[0] ?? 0) - (gutters[1] ?? 0))).toBeGreaterThanOrEqual(4)
})

const place = fc.record({ column: fc.nat(COLUMNS - 1), row: fc.nat(ROWS - 1) })
const sameCell = (a: Place, b: Place) => a.column === b.column && a.row === b.row

test('whatever stands where, no way crosses a card and every way joins its two', () => {
  const journeys = fc.record({
    places: fc.uniqueArray(place, { minLength: 2, maxLength: 18, comparator: sameCell }),
    hops: fc.array(fc.record({ from: fc.nat(), to: fc.nat(), persona: fc.nat(3) }), { minLength: 1, maxLength: 12 }),
  })
  fc.assert(
    fc.property(journeys, ({ places, hops }) => {
      const ways = hops.flatMap(({ from, to, persona }, i) => {
        const [a, b] = [places[from % places.length] as Place, places[to % places.length] as Place]
        return sameCell(a, b) ? [] : [way(String(i), a, b, persona)]
      })
      const routes = routesOf(ways, grid(places))
      expect(routes.map((route) => route.id).sort()).toEqual(ways.map((one) => one.id).sort())
      for (const route of routes) {
        expect(route.d).not.toContain('NaN')
        const { from, to } = ways.find((one) => one.id === route.id) as Way
        for (const rect of places.map(box)) {
          if (stretches(route).some((stretch) => crosses(stretch, rect))) {
            throw new Error(`way ${route.id} from ${JSON.stringify(from)} to ${JSON.stringify(to)} crosses a card`)
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('words stand where they cover no card, where there is such a place', () => {
  // Down the gutter between two columns, past cards on both sides but for one row.
  const places = [at(0, 0), at(1, 4), at(0, 1), at(1, 1), at(0, 2), at(1, 2), at(0, 4)]
  const plain = only(routesOf([way('a', at(0, 0), at(1, 4))], grid(places)))
  const named = only(routesOf([{ ...way('a', at(0, 0), at(1, 4)), words: 80 }], grid(places)))
  const over = ({ middle }: Route) =>
    places.filter((place) => {
      const { x, y, width, height } = box(place)
      return middle.x + 40 > x && middle.x - 40 < x + width && middle.y + 8 > y && middle.y - 8 < y + height
    })
  expect(over(plain)).not.toEqual([])
  expect(over(named)).toEqual([])
  expect(named.d).toBe(plain.d)
})
