/** Makes small pictures, a few at a time, of what was asked for since the last ones came; what is long unseen gives way. */
import { smallPicture } from '../shapes/smallPicture'
import type { ReadPicture } from './pictureReader'

export interface PictureMaker {
  bitmap(name: string): ImageBitmap | null | undefined
  address(name: string): string | null | undefined
}

/** As fine as a card's strip is on a dense screen. */
const BOX = { width: 320, height: 160 }
const AT_ONCE = 8
/** Together some sixty megabytes of pixels. */
const MOST = 300
/** What was asked for within this time is in sight. */
const IN_SIGHT = 2000
/** What is not on this device may have come meanwhile. */
const ASK_AGAIN = 5000

interface Made {
  bitmap: ImageBitmap | null
  address?: string
  askedAt: number
  madeAt: number
}

/** What was made, in the order in which it was last asked for. */
class Shelf {
  private readonly made = new Map<string, Made>()
  /** How many have pixels. */
  private held = 0

  get full(): boolean {
    return this.held >= MOST
  }

  put(name: string, bitmap: ImageBitmap | null, now: number) {
    if (bitmap) this.held++
    this.made.set(name, { bitmap, askedAt: now, madeAt: now })
  }

  take(name: string, now: number): Made | undefined {
    const known = this.made.get(name)
    if (!known) return undefined
    known.askedAt = now
    this.made.delete(name)
    this.made.set(name, known)
    return known
  }

  /** What is out of sight gives way, the longest unseen first. */
  makeRoom(now: number) {
    for (const [name, { bitmap, askedAt }] of this.made) {
      if (!this.full || now - askedAt < IN_SIGHT) return
      if (!bitmap) continue
      this.made.delete(name)
      bitmap.close()
      this.held--
    }
  }
}

export function createPictureMaker(
  read: ReadPicture,
  tell: () => void,
  clock: () => number = () => performance.now(),
): PictureMaker {
  const shelf = new Shelf()
  const wanted = new Set<string>()
  let working = false

  async function make(name: string) {
    const blob = await read(name).catch(() => null)
    shelf.put(name, blob && (await smallPicture(blob, BOX)), clock())
  }

  /** Whoever still sees what is left over asks for it again, once it is told that some have come. */
  async function work() {
    working = true
    // What is asked for in one breath is one handful.
    await Promise.resolve()
    const some = [...wanted].slice(0, AT_ONCE)
    wanted.clear()
    await Promise.all(some.map(make))
    shelf.makeRoom(clock())
    wanted.clear()
    working = false
    tell()
  }

  function take(name: string): Made | undefined {
    const now = clock()
    const known = shelf.take(name, now)
    if (!known && shelf.full) shelf.makeRoom(now)
    const lost = known?.bitmap === null && now - known.madeAt > ASK_AGAIN
    if (lost || (!known && !shelf.full)) {
      wanted.add(name)
      if (!working) void work()
    }
    return known
  }

  return {
    bitmap: (name) => take(name)?.bitmap,
    address(name) {
      const known = take(name)
      if (!known) return undefined
      if (!known.bitmap) return null
      return (known.address ??= addressOf(known.bitmap))
    },
  }
}

function addressOf(bitmap: ImageBitmap): string {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height })
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/webp', 0.85)
}
