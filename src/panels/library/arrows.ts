/** Where the arrow keys lead among things laid out in rows, as they stand on the page. */

export interface Spot {
  x: number
  y: number
}

/** The index to go to, or null where the key leads nowhere. Rows are told apart by `y`, and there is no wrap. */
export function arrowTo(spots: readonly Spot[], at: number, key: string): number | null {
  const from = spots[at]
  if (!from) return spots.length > 0 ? 0 : null
  switch (key) {
    case 'ArrowLeft':
      return at > 0 ? at - 1 : null
    case 'ArrowRight':
      return at < spots.length - 1 ? at + 1 : null
    case 'Home':
      return 0
    case 'End':
      return spots.length - 1
    case 'ArrowDown':
      return nearest(spots, from, (spot) => spot.y > from.y + 1)
    case 'ArrowUp':
      return nearest(spots, from, (spot) => spot.y < from.y - 1)
    default:
      return null
  }
}

function nearest(spots: readonly Spot[], from: Spot, beyond: (spot: Spot) => boolean): number | null {
  let best: number | null = null
  let shortest = Infinity
  spots.forEach((spot, i) => {
    if (!beyond(spot)) return
    // The next row first, then the same column.
    const distance = Math.abs(spot.y - from.y) * 10_000 + Math.abs(spot.x - from.x)
    if (distance < shortest) {
      shortest = distance
      best = i
    }
  })
  return best
}
