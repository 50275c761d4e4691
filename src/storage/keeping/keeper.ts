/** Keeps one open map: each change goes to the log at once, other tabs' changes come in, and the editor shows their sum. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Change, Editor } from '../../editor/editor'
import type { Id, JourneyMap } from '../../model/journeyMap'
import type { Summary } from '../database/database'
import { ERASED, failureOf, isFull, NEWER } from '../failures'
import { Folding } from './folding'
import { FollowUp, type FollowUpTools } from './followUp'
import { onLeaving } from './leaving'
import type { Keeper, SaveStatus, StorageFailure } from '../library'
import { keepLastWords } from './lastWords'
import { type Entry, rowsOf, writeRows } from './log'
import { lastN, putWhole } from './news'
import { readNews } from './readNews'
import { mend } from '../../model/mend'
import { patchesBetween } from '../../model/patchesBetween'
import { addRevision } from '../past/revisions'
import { acknowledged, type Replica, replicaOf, settled, withChange, without } from './replica'
import { summaryAfter, summaryOf } from '../libraries/summary'
import type { Message, Tabs } from './tabs'
import type { Start } from './start'
import { Writer } from './writer'

export interface KeeperTools extends FollowUpTools {
  tabs: Tabs
}

/** A transaction that takes longer than this may hang: leaving the page is asked about then. */
const HANGS_AFTER = 1000

export class MapKeeper implements Keeper {
  readonly status: StoreApi<SaveStatus>
  private readonly client: Id
  private readonly followUp: FollowUp
  private readonly writer: Writer
  private readonly letGo: (() => void)[]
  private replica: Replica
  private summary: Summary
  private failure: StorageFailure | null = null
  private readonly folding: Folding
  /** Written, and to be found in the log at the next look. */
  private toFind: Entry[] = []
  /** Whether last words are kept. */
  private leaving = false
  private looking: Promise<void> | null = null
  private lookAgain = false

  constructor(
    private readonly id: Id,
    private readonly editor: Editor,
    start: Start | null,
    private readonly tools: KeeperTools,
  ) {
    const { connection, tabs, ticks } = tools
    const { map, seq } = editor.store.getState()
    this.client = tools.newId()
    this.replica = replicaOf(start?.base ?? map, start?.n ?? -1)
    this.summary = summaryOf(map)
    this.status = createStore<SaveStatus>()(() => ({
      state: 'saved',
      editSeq: seq,
      savedSeq: seq,
      savedAt: null,
      failure: null,
    }))
    this.writer = new Writer({
      ticks,
      write: (entries, complete, failed) => this.write(entries, complete, failed),
      written: (entries, ns) => this.written(entries, ns),
      changed: () => this.report(),
    })
    const inLog = () => ({ map: this.replica.base, n: this.replica.n, at: this.replica.at })
    this.followUp = new FollowUp(id, editor, inLog, tools)
    this.folding = new Folding(connection, inLog, start?.rows ?? 0)
    this.letGo = [
      editor.onChange((change) => this.changed(change)),
      tabs.hear((message) => this.heard(message)),
      connection.onState(() => this.reconnected()),
      onLeaving({
        flush: () => (this.flush(), this.keepWords()),
        wake: () => void this.look(),
        unsafe: () => this.writer.waiting.length > 0 && (this.status.getState().failure !== null || this.hangs()),
      }),
    ]
    if (connection.state === 'newer') this.giveUp(NEWER)
    else {
      if (start) this.writeMended(start.base, map)
      void this.look()
    }
  }

  /** What the door mended or led up to this version goes into the log, so that the log alone gives this map. */
  private writeMended(base: JourneyMap, map: JourneyMap) {
    const patches = patchesBetween(base, map)
    if (patches.length === 0) {
      // Nothing differs, so the editor's own object stands for both, and no look has to compare them again.
      this.replica = { ...this.replica, base: map, raw: map }
      return
    }
    const { connection, now } = this.tools
    const at = now()
    const { seq } = this.editor.store.getState()
    if (base.version !== map.version)
      void addRevision(connection.db, base, { name: '', reason: 'migration', at }).catch((error: unknown) =>
        console.warn('The state before the migration could not be kept.', error),
      )
    const entry: Entry = { first: seq + 1, seq, label: 'storage.mended', patches, at: base.changed }
    this.replica = withChange(this.replica, this.writer.add(entry).taken, null, base, map)
  }

  ago(ms: number) {
    return this.followUp.trail.ago(ms)
  }

  get fileCopy() {
    return this.followUp.copier
  }

  flush(): void {
    this.writer.flush()
    this.followUp.flush()
  }

  private keepWords() {
    const rows = this.writer.waiting.flatMap((entry) => rowsOf(this.id, this.client, entry))
    this.leaving = keepLastWords(this.id, this.client, { n: this.replica.n, rows, summary: this.summary })
  }

  async close(): Promise<void> {
    this.writer.flush()
    // Where nothing can be written just now it is tried on, whatever screen the person has gone to.
    await this.quiet()
    for (const stop of this.letGo) stop()
    this.writer.stop()
    this.folding.stop()
    await this.folding.fold()
    await this.followUp.close()
  }

  /** Resolves when nothing waits any more, or when nothing will ever be written. */
  private quiet(): Promise<void> {
    return new Promise((resolve) => {
      const over = ({ state }: SaveStatus) => state === 'saved' || state === 'readonly'
      if (over(this.status.getState())) return resolve()
      const stop = this.status.subscribe((status) => {
        if (!over(status)) return
        stop()
        resolve()
      })
    })
  }

  private hangs(): boolean {
    return this.writer.inFlightFor > HANGS_AFTER
  }

  private changed(change: Change) {
    if (change.origin === 'remote') return
    const { seq, label, patches, at } = change
    this.summary = summaryAfter(this.summary, change.map, patches, at)
    const { taken, joined } = this.writer.add({ first: seq, seq, label, patches, at })
    this.replica = withChange(this.replica, taken, joined, change.before, change.map)
    if (this.replica.raw !== change.map) queueMicrotask(() => this.show())
    this.followUp.changed(change)
  }

  private write(entries: readonly Entry[], complete: (ns: number[]) => void, failed: (error: unknown) => void) {
    const { connection } = this.tools
    const raw = connection.raw()
    if (!raw) throw new Error('The database is closed.')
    const rows = entries.flatMap((entry) => rowsOf(this.id, this.client, entry))
    try {
      writeRows(raw, rows, this.summary, complete, (error) => {
        failed(error)
        if (!isFull(error)) connection.lost()
      })
    } catch (error) {
      queueMicrotask(() => connection.lost())
      throw error
    }
  }

  private written(entries: readonly Entry[], ns: readonly number[]) {
    const next = ns.length === entries.length ? acknowledged(this.replica, entries, ns) : null
    if (next) {
      this.replica = next
      this.followUp.settled()
    } else {
      this.toFind.push(...entries)
      void this.look()
    }
    if (this.leaving) this.keepWords()
    this.status.setState({ savedAt: this.tools.now() })
    this.tools.tabs.tell({ kind: 'rows', map: this.id, from: this.client })
    this.folding.grew(ns.length)
  }

  private heard(message: Message) {
    if (message.kind === 'list' || message.map !== this.id || message.from === this.client) return
    void this.look()
  }

  /** Reads what is new in the log; one look at a time. */
  private look(): Promise<void> {
    if (this.looking) {
      this.lookAgain = true
      return this.looking
    }
    this.looking = this.lookOnce().finally(() => {
      this.looking = null
      if (!this.lookAgain) return
      this.lookAgain = false
      void this.look()
    })
    return this.looking
  }

  private async lookOnce() {
    const { connection } = this.tools
    if (connection.state !== 'open' || this.failure?.kind === 'missing') return
    const toFind = this.toFind
    try {
      const news = await readNews(connection.db.backendDB(), this.id, this.replica.n)
      if (news === 'erased') return this.giveUp(ERASED)
      if (news === 'missing') return await this.putBack()
      this.toFind = this.toFind.filter((entry) => !toFind.includes(entry))
      if (news.snapshot) this.folding.begin(news.rows.length)
      else this.folding.grew(news.rows.length)
      this.replica = without(settled(this.replica, news, this.client), toFind)
      this.show()
      if (news.rows.length > 0 || news.snapshot) this.followUp.settled()
    } catch (error) {
      console.warn('The map could not be looked up; it is tried again.', error)
    }
  }

  /** Makes the editor show what the log adds up to. */
  private show() {
    const { raw, pending, at } = this.replica
    const map = () => this.editor.store.getState().map
    // The editor's map is whole already: neither is searched for what it lacks.
    const target = raw === map() ? raw : mend(raw)
    const patches = patchesBetween(map(), target)
    if (patches.length > 0) {
      this.editor.receive(patches, at, 'storage.otherTab')
      this.summary = summaryOf(map(), at)
    }
    // The same object on both sides lets the next change be taken over as it is.
    if (target !== raw) return
    this.replica = { ...this.replica, raw: map(), base: pending.length === 0 ? map() : this.replica.base }
  }

  /** The database was opened again, perhaps empty or as it was some time ago: memory knows better. */
  private async reconnected() {
    const { connection } = this.tools
    if (connection.state === 'newer') return this.giveUp(NEWER)
    if (connection.state !== 'open') return this.report()
    try {
      const n = await lastN(connection.db, this.id)
      if (n < this.replica.n) await this.putBack()
      this.writer.retry()
      await this.look()
    } catch (error) {
      console.warn('The map could not be written back; it is tried again.', error)
      connection.lost()
    }
  }

  /** Writes the whole map as this tab knows it: the database has lost it. */
  private async putBack() {
    const { base, n, at } = this.replica
    await putWhole(this.tools.connection.db, { ...base, changed: at }, Math.max(n, 0), null, 'below')
    this.folding.begin(0)
    this.tools.tabs.tell({ kind: 'list' })
  }

  /** Nothing can be kept any more: the map stays to be read and saved as a file. */
  private giveUp(reason: StorageFailure) {
    this.failure = reason
    if (reason.kind === 'missing') this.followUp.abandon()
    this.editor.setReadonly(true)
    this.report()
  }

  private report() {
    const { waiting, inFlightFor, error } = this.writer
    const editSeq = this.editor.store.getState().seq
    const closed = this.tools.connection.state === 'closed' && waiting.length > 0
    const failure = this.failure ?? (error || closed ? failureOf(error) : null)
    const busy = inFlightFor > 0 ? 'saving' : waiting.length > 0 ? 'unsaved' : 'saved'
    const next: Omit<SaveStatus, 'savedAt'> = {
      state: this.failure ? 'readonly' : failure ? 'error' : busy,
      editSeq,
      savedSeq: waiting[0] ? waiting[0].first - 1 : editSeq,
      failure,
    }
    this.status.setState(next)
  }
}
