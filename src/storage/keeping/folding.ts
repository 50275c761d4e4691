/** When a map's log is folded into its snapshot: in a pause of the work, since folding holds up the writes behind it. */
import type { JourneyMap } from '../../model/journeyMap'
import type { Connection } from '../database/connection'
import { compact } from './news'

const AFTER = 200
const PAUSE = 1000
/** A log as long as this is folded without waiting for a pause. */
const AT_ONCE = 2000

export class Folding {
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly connection: Connection,
    /** The map as the log has it, with its n. */
    private readonly now: () => { map: JourneyMap; n: number; at: string },
    /** How many rows stand beyond the snapshot. */
    private rows: number,
  ) {}

  /** The log has so many rows more. */
  grew(rows: number): void {
    this.rows += rows
    clearTimeout(this.timer)
    if (this.rows > AT_ONCE) void this.fold()
    else if (this.rows > AFTER) this.timer = setTimeout(() => void this.fold(), PAUSE)
  }

  /** There is a new snapshot, with so many rows beyond it. */
  begin(rows: number): void {
    this.rows = rows
  }

  async fold(): Promise<void> {
    clearTimeout(this.timer)
    const { map, n, at } = this.now()
    if (this.connection.state !== 'open' || n < 0 || this.rows === 0) return
    this.rows = 0
    await compact(this.connection.db, { ...map, changed: at }, n).catch((error: unknown) =>
      console.warn('The log could not be folded.', error),
    )
  }

  stop(): void {
    clearTimeout(this.timer)
  }
}
