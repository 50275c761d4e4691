/** What follows a change beside the log: the second copy, a revision every ten minutes of work, the chosen file, the trail. */
import type { Change, Editor } from '../../editor/editor'
import { mapOf } from '../../editor/mapOf'
import type { Id, Instant } from '../../model/journeyMap'
import type { Connection } from '../database/connection'
import { FileCopier } from '../copies/fileCopy'
import type { Mirror, Mirrored } from '../copies/mirror'
import { MirrorWriter } from '../copies/mirrorWriter'
import { readPicture } from '../pictures/pictures'
import { addRevision, lastRevisionAt } from '../past/revisions'
import { Trail } from '../past/trail'
import type { World } from '../world'

const REVISION_EVERY = 10 * 60_000
const LARGE = 2000
const MUCH = 100
const PAUSE = 1000

export interface FollowUpTools extends World {
  connection: Connection
  mirror: Mirror | null
  /** Real work has begun. */
  worked: () => void
}

export class FollowUp {
  readonly trail: Trail
  readonly copier: FileCopier
  private readonly mirrorWriter: MirrorWriter | null
  /** When the last revision was taken; NaN until that is known. */
  private revisedAt = Number.NaN
  /** A revision that waits for a pause. */
  private revise: (() => void) | null = null
  private large = false
  private reviseTimer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly id: Id,
    editor: Editor,
    inLog: () => Mirrored & { at: Instant },
    private readonly tools: FollowUpTools,
  ) {
    const { connection, mirror, newId, now, ticks } = tools
    this.trail = new Trail(ticks)
    this.copier = new FileCopier(
      id,
      () => connection.db,
      () => mapOf(editor.store.getState()),
      (hash) => readPicture(connection.db, mirror, hash),
      now,
    )
    this.mirrorWriter = mirror && new MirrorWriter(mirror, id, inLog, ticks, newId)
    void this.begin()
  }

  /** A person changed something here. */
  changed({ before, patches, at }: Change): void {
    this.tools.worked()
    this.trail.before(before, at)
    this.copier.touched()
    const { connection } = this.tools
    // What changes much at once is not typed, and what was before it is what one most wants back.
    const much = patches.length > MUCH
    if (much) this.large = false
    if (this.revise) this.reviseSoon()
    const now = Date.parse(at)
    if (!(now - this.revisedAt >= REVISION_EVERY)) return
    this.revisedAt = now
    this.revise = () => {
      this.revise = null
      if (connection.state !== 'open') return
      void addRevision(connection.db, before, { name: '', reason: 'time', at }).catch((error: unknown) =>
        console.warn('The revision could not be kept.', error),
      )
    }
    this.large = !much && Object.keys(before.cards).length > LARGE
    this.reviseSoon()
  }

  /** After the change itself is on its way; copying a large map holds up what is typed, so it waits for a pause. */
  private reviseSoon(): void {
    clearTimeout(this.reviseTimer)
    this.reviseTimer = setTimeout(() => this.revise?.(), this.large ? PAUSE : 0)
  }

  /** The log has grown, from here or from another tab. */
  settled(): void {
    this.mirrorWriter?.touched()
  }

  /** The page may go: what the second copy lacks is written without a pause. */
  flush(): void {
    void this.mirrorWriter?.flush()
  }

  /** The map is gone: nothing of it is written any more. */
  abandon(): void {
    this.mirrorWriter?.abandon()
  }

  async close(): Promise<void> {
    clearTimeout(this.reviseTimer)
    this.revise?.()
    await this.mirrorWriter?.close()
    await this.copier.close()
  }

  private async begin() {
    try {
      await this.copier.begin()
      const last = await lastRevisionAt(this.tools.connection.db, this.id)
      this.revisedAt = last === null ? 0 : Date.parse(last)
    } catch (error) {
      console.warn('What was kept beside the map could not be read.', error)
    }
  }
}
