/** Pictures of maps, made one after the other so that typing and scrolling come first, and kept while they hold. */
import { whenIdle } from '../../idle/whenIdle'
import type { Drawing } from '../../shapes/shape'

export type ReadPicture = (id: string) => Promise<Drawing | null>

const KEPT = 120
const kept = new Map<string, Drawing | null>()
let last: Promise<unknown> = Promise.resolve()

const idle = () => new Promise<void>((resolve) => void whenIdle(resolve, { within: 200, otherwise: 0 }))

/** The picture that was made for this key, or undefined. A key names a map and its last change. */
export function keptPicture(key: string): Drawing | null | undefined {
  return kept.get(key)
}

/** Makes the picture when its turn comes, unless it is no longer wanted by then. Null where the map cannot be drawn. */
export function makePicture(key: string, read: () => Promise<Drawing | null>, wanted: () => boolean) {
  const turn = last.then(async (): Promise<Drawing | null | undefined> => {
    if (!wanted()) return undefined
    const known = kept.get(key)
    if (known !== undefined) return known
    await idle()
    if (!wanted()) return undefined
    const picture = await read().catch(() => null)
    kept.set(key, picture)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '')
    return picture
  })
  last = turn
  return turn
}

export function forgetPictures(): void {
  kept.clear()
}
