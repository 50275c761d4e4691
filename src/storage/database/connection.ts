/** The living connection to the database: it is lost when the browser closes it, and opened again. */
import { type Database, openDatabase } from './database'
import { DATABASE_VERSION } from './version'

export type ConnectionState = 'open' | 'closed' | 'newer'

const FIRST_WAIT = 50
const LONGEST_WAIT = 2000

export class Connection {
  state: ConnectionState = 'open'
  private done = false
  private readonly listeners = new Set<(state: ConnectionState) => void>()

  constructor(
    public db: Database,
    private readonly name: string,
    private readonly version = DATABASE_VERSION,
  ) {
    this.guard()
  }

  /** The raw database, for writes of one round trip; null while it is closed. */
  raw(): IDBDatabase | null {
    if (this.state !== 'open') return null
    try {
      return this.db.backendDB()
    } catch {
      return null
    }
  }

  /** Something failed in a way that only a new connection can mend. */
  lost(): void {
    if (this.done || this.state !== 'open') return
    this.db.close({ disableAutoOpen: true })
    this.become('closed')
    void this.reopen()
  }

  /** Hears every change of state; 'open' means opened again. */
  onState(listener: (state: ConnectionState) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  close(): void {
    this.done = true
    this.db.close({ disableAutoOpen: true })
  }

  private become(state: ConnectionState) {
    if (this.state === state) return
    this.state = state
    for (const listener of this.listeners) listener(state)
  }

  private guard() {
    const raw = this.db.backendDB()
    raw.addEventListener('close', () => this.lost())
    raw.addEventListener('versionchange', (event) => {
      // Without a new version the database is being deleted under us, and our maps go back in afterwards.
      if (event.newVersion === null) this.lost()
      else {
        this.db.close({ disableAutoOpen: true })
        this.become('newer')
      }
    })
  }

  private async reopen() {
    for (let wait = FIRST_WAIT; !this.done; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      const opened = await openDatabase(this.name, this.version)
      if ('db' in opened) {
        if (this.done) return opened.db.close({ disableAutoOpen: true })
        this.db = opened.db
        this.guard()
        return this.become('open')
      }
      if (opened.refused === 'newer') return this.become('newer')
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}
