/** Keeps the second copy of one open map at most a second behind; of several tabs only one writes. */
import { whenIdle } from '../../idle/whenIdle'
import type { Id, Instant } from '../../model/journeyMap'
import { patchesBetween } from '../../model/patchesBetween'
import type { Mirror, Mirrored } from './mirror'

const PAUSE = 250
const FIRST_PAUSE = 100
/** A log beyond this is begun anew from a whole map. */
const LONGEST_LOG = 64 * 1024

/** Comparing two large maps takes a third of a frame: it waits until a key that was just pressed is painted. */
const betweenFrames = (work: () => void) => whenIdle(work, { within: FIRST_PAUSE, otherwise: 'now' })

export class MirrorWriter {
  private written: Mirrored | null = null
  private token = ''
  private headN = 0
  private lines: string[] = []
  private length = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private writing: Promise<void> | null = null
  private writtenAt = Number.NEGATIVE_INFINITY
  private mine = false
  private release: () => void = () => {}
  private asked = false
  private done = false

  constructor(
    private readonly mirror: Mirror,
    private readonly id: Id,
    /** The map as the log has it, with its n, and when it last changed. */
    private readonly now: () => Mirrored & { at: Instant },
    private readonly ticks: () => number,
    private readonly newToken: () => string,
  ) {}

  /** The map has changed, here or in another tab. */
  touched(): void {
    if (this.done) return
    this.ask()
    if (!this.mine || this.timer !== undefined) return
    const wait = Math.max(FIRST_PAUSE, this.writtenAt + PAUSE - this.ticks())
    this.timer = setTimeout(
      () =>
        betweenFrames(() => {
          this.timer = undefined
          void this.flush()
        }),
      wait,
    )
  }

  /** Writes what is new; never two at a time. */
  async flush(): Promise<void> {
    while (this.writing) await this.writing
    if (!this.mine) return
    const now = this.now()
    if (this.written && now.n === this.written.n) return
    this.writing = this.write(now)
      .catch((error: unknown) => {
        // A full disk, say: the whole map goes out with the next change.
        this.written = null
        console.warn('The second copy could not be written.', error)
      })
      .finally(() => {
        this.writing = null
      })
    await this.writing
  }

  async close(): Promise<void> {
    clearTimeout(this.timer)
    await this.flush()
    this.abandon()
  }

  /** Nothing is written any more: the map was erased. */
  abandon(): void {
    clearTimeout(this.timer)
    this.done = true
    this.mine = false
    this.release()
  }

  private async write({ map, n, at }: Mirrored & { at: Instant }) {
    this.writtenAt = this.ticks()
    const line = this.written && JSON.stringify({ n, at, patches: patchesBetween(this.written.map, map) })
    if (!line || this.length + line.length > LONGEST_LOG) {
      this.token = this.newToken()
      await this.mirror.writeWhole(this.id, this.token, { map: { ...map, changed: at }, n })
      this.headN = n
      this.lines = []
      this.length = 0
    } else {
      this.lines.push(line)
      this.length += line.length
      await this.mirror.writeLog(this.id, { token: this.token, n: this.headN }, this.lines)
    }
    this.written = { map, n }
  }

  /** The first tab that asks writes for all; the next in line takes over when it goes. */
  private ask() {
    if (this.asked) return
    this.asked = true
    const begin = () => {
      this.mine = true
      this.touched()
    }
    const { locks } = globalThis.navigator ?? {}
    if (!locks) return begin()
    const held = () => {
      if (this.done) return
      begin()
      return new Promise<void>((resolve) => {
        this.release = resolve
      })
    }
    void locks.request(`periplo mirror ${this.id}`, held).catch(() => begin())
  }
}
