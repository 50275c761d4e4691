/** Puts small labels beside their points so that no two cover each other; one that finds no room is left out. */
import type { Rect } from '../layout/metrics'
import { overlap } from '../layout/overlap'

export interface LabelAt {
  /** The point that it names, and how far its marker reaches. */
  x: number
  y: number
  reach: number
  width: number
  height: number
  /** Which side is tried first. */
  above: boolean
}

export interface PlacedLabel {
  /** The middle of its baseline. */
  x: number
  y: number
}

/** `null` where a label found no room. Markers of all points are kept free. */
export function placeLabels(wanted: readonly LabelAt[], within: { width: number; height: number }) {
  const taken: Rect[] = wanted.map(({ x, y, reach }) => ({
    x: x - reach,
    y: y - reach,
    width: 2 * reach,
    height: 2 * reach,
  }))
  return wanted.map((label): PlacedLabel | null => {
    const box = sides(label).find((side) => inside(side, within) && !taken.some((other) => overlap(side, other)))
    if (!box) return null
    taken.push(box)
    return { x: box.x + box.width / 2, y: box.y + box.height - label.height * 0.2 }
  })
}

function sides({ x, y, reach, width, height, above }: LabelAt): Rect[] {
  const gap = reach + 1
  const at = (left: number, top: number) => ({ x: left, y: top, width, height })
  const over = at(x - width / 2, y - gap - height)
  const under = at(x - width / 2, y + gap)
  return [
    ...(above ? [over, under] : [under, over]),
    at(x + gap, y - height / 2),
    at(x - gap - width, y - height / 2),
    at(x + gap, y - gap - height),
    at(x + gap, y + gap),
  ]
}

function inside(box: Rect, within: { width: number; height: number }): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= within.width && box.y + box.height <= within.height
}
