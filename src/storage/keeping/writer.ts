/** The queue in front of the database: one change, one transaction, at once; what comes while one is in flight goes with the next. */
import type { Entry } from './log'
import { goesOn } from './replica'

export interface WriterWork {
  /** Issues one transaction in this very task; throws where there is no database. */
  write(entries: readonly Entry[], complete: (ns: number[]) => void, failed: (error: unknown) => void): void
  /** The transaction of these has completed; `ns` are their rows'. */
  written(entries: readonly Entry[], ns: readonly number[]): void
  /** The writer's state is another now. */
  changed(): void
  /** A steady clock in milliseconds. */
  ticks: () => number
}

/** What is typed or dragged is written at most this often, the first of it at once. */
const TYPING_PAUSE = 60
const RETRIES = [500, 1000, 2000, 4000, 5000] as const
const LONGEST_RETRY = 5000

const inOrder = (entries: Entry[]) => entries.sort((a, b) => a.first - b.first)

export class Writer {
  /** The last attempt's error; null once one succeeded. */
  error: unknown = null
  private queue: Entry[] = []
  private flights: Entry[][] = []
  private failures = 0
  private issuedAt = Number.NEGATIVE_INFINITY
  private last: Entry | null = null
  /** What only goes on with the entry before it, and may wait for the pause to be over. */
  private typed: Entry | null = null
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly work: WriterWork) {}

  /** Changes whose transaction has not completed, oldest first. */
  get waiting(): readonly Entry[] {
    return [...this.flights.flat(), ...this.queue]
  }

  /** How long the oldest transaction has been in flight, in milliseconds; 0 where none is. */
  get inFlightFor(): number {
    return this.flights.length > 0 ? Math.max(this.work.ticks() - this.issuedAt, 1) : 0
  }

  /** Takes a change. Where what it goes on with was still held, the two are one entry from now on. */
  add(entry: Entry): { taken: Entry; joined: Entry | null } {
    const goingOn = this.last !== null && goesOn(this.last, entry)
    const held = this.queue.at(-1)
    const joined = goingOn && held !== undefined && held === this.last ? held : null
    const taken = joined ? { ...entry, first: joined.first } : entry
    this.queue = [...(joined ? this.queue.slice(0, -1) : this.queue), taken]
    this.last = taken
    this.typed = goingOn ? taken : null
    if (this.flights.length === 0 && this.error === null) this.next()
    this.work.changed()
    return { taken, joined }
  }

  /** Issues all that is held now, also beside a transaction in flight: the page may be gone in a moment. */
  flush(): void {
    if (this.queue.length > 0) this.issue()
  }

  /** Tries again at once, on a new connection: what was in flight on the old one is written again. */
  retry(): void {
    this.queue = inOrder([...this.flights.flat(), ...this.queue])
    this.flights = []
    this.failures = 0
    this.error = null
    this.flush()
    this.work.changed()
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  /** Issues now, or when the pause after the last keystroke is over. */
  private next() {
    const onlyTyped = this.queue.length === 1 && this.queue[0] === this.typed
    const wait = this.issuedAt + TYPING_PAUSE - this.work.ticks()
    if (onlyTyped && wait > 0) this.later(wait)
    else this.flush()
  }

  private later(wait: number) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.flush(), wait)
  }

  private issue() {
    clearTimeout(this.timer)
    const batch = this.queue
    this.queue = []
    this.flights = [...this.flights, batch]
    this.issuedAt = this.work.ticks()
    try {
      this.work.write(
        batch,
        (ns) => this.completed(batch, ns),
        (error) => this.failed(batch, error),
      )
    } catch (error) {
      this.failed(batch, error)
    }
  }

  /** False where the batch was given up already, because its connection broke. */
  private land(batch: Entry[]): boolean {
    const before = this.flights.length
    this.flights = this.flights.filter((flight) => flight !== batch)
    return this.flights.length < before
  }

  private completed(batch: Entry[], ns: readonly number[]) {
    if (!this.land(batch)) return
    this.error = null
    this.failures = 0
    this.work.written(batch, ns)
    if (this.flights.length === 0 && this.queue.length > 0) this.next()
    this.work.changed()
  }

  private failed(batch: Entry[], error: unknown) {
    if (!this.land(batch)) return
    this.queue = inOrder([...batch, ...this.queue])
    this.error = error ?? new Error('The transaction was aborted.')
    this.later(RETRIES[this.failures++] ?? LONGEST_RETRY)
    this.work.changed()
  }
}
