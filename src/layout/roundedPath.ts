/** A line through points with rounded corners, as path data. Steps run along the axes. */

export interface Point {
  x: number
  y: number
}

const near = (a: Point, b: Point) => Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5

/** Points that a line needs: without repeats and without those in the middle of a straight stretch. */
export function corners(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    const before = kept.at(-2)
    if (last && near(last, point)) continue
    const straight =
      last && before && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    if (straight) kept.pop()
    kept.push(point)
  }
  return kept
}

/** `radius` is the most: short stretches turn tighter. Empty where there are no points. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points
  if (!first) return ''
  let d = `M${n(first.x)} ${n(first.y)}`
  let last = first
  rest.forEach((point, i) => {
    const next = rest[i + 1]
    if (next) d += corner(last, point, next, radius)
    else d += `L${n(point.x)} ${n(point.y)}`
    last = point
  })
  return d
}

function corner(before: Point, at: Point, after: Point, radius: number): string {
  const into = Math.hypot(at.x - before.x, at.y - before.y)
  const out = Math.hypot(after.x - at.x, after.y - at.y)
  const r = Math.min(radius, into / 2, out / 2)
  const start = towards(at, before, r)
  const end = towards(at, after, r)
  return `L${n(start.x)} ${n(start.y)}Q${n(at.x)} ${n(at.y)} ${n(end.x)} ${n(end.y)}`
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance }
}

const n = (value: number) => Math.round(value * 10) / 10
