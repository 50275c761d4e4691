/** Whether two rectangles share more than an edge. */
import type { Rect } from './metrics'

export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
