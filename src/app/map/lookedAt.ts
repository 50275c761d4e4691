/** Where each map was last looked at on this device: nothing is lost with it, so that it is kept with the preferences. */
import type { LookedAt, Remembered } from '../../canvas/looking/camera'

const KEY = 'periplo.looked'
const MOST = 50

function isPlace(value: unknown): value is Remembered {
  if (typeof value !== 'object' || value === null) return false
  const { zoom, left, top } = value as Record<string, unknown>
  return [zoom, left, top].every((part) => Number.isFinite(part)) && Number(zoom) > 0
}

/** The latest last. */
function known(): Map<string, Remembered> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    const entries: unknown[] = Array.isArray(read) ? read : []
    return new Map(
      entries.filter(
        (entry): entry is [string, Remembered] =>
          Array.isArray(entry) && typeof entry[0] === 'string' && isPlace(entry[1]),
      ),
    )
  } catch {
    // A browser that refuses storage opens each map at its beginning.
    return new Map()
  }
}

/** For as long as the app lives, whatever the browser keeps. */
const now = known()

export const lookedAt: LookedAt = {
  get: (map) => now.get(map),
  set(map, place) {
    now.delete(map)
    now.set(map, place)
    try {
      localStorage.setItem(KEY, JSON.stringify([...now].slice(-MOST)))
    } catch {
      // It holds for this visit.
    }
  },
}
