/** The library of maps in the browser's database. */
import type { Editor } from '../editor/editor'
import type { Id, JourneyMap } from '../model/journeyMap'
import { fail, ok, type Result } from '../model/result'
import type { MapRecord, Summary } from './database'
import { DAMAGED, failureOf, MISSING, NEWER } from './failures'
import { type KeeperTools, MapKeeper, type Start } from './keeper'
import type { Keeper, Library, MapEntry, OpenedMap, Revision, StorageFailure } from './library'
import { replay } from './log'
import { mend } from './mend'
import { freshN, putWhole, readNews } from './news'
import { addRevision, listRevisions } from './revisions'
import { eraseMap } from './trash'

export class DatabaseLibrary implements Library {
  readonly durable = true
  /** Where each map that was read stands in its log. */
  private readonly starts = new WeakMap<JourneyMap, Start>()

  constructor(private readonly tools: KeeperTools) {}

  private get db() {
    return this.tools.connection.db
  }

  async list(): Promise<MapEntry[]> {
    const [records, summaries] = await Promise.all([this.db.maps.toArray(), this.db.summaries.toArray()])
    const known = new Map(summaries.map((summary) => [summary.id, summary]))
    return records
      .map((record) => entryOf(record, known.get(record.id)))
      .sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0))
  }

  watch(listener: () => void): () => void {
    return this.tools.tabs.hear(() => listener())
  }

  async add(map: JourneyMap): Promise<Result<Id, StorageFailure>> {
    const { connection, newId, now } = this.tools
    if (connection.state === 'newer') return fail(NEWER)
    const { db } = this
    try {
      const id = await db.transaction('rw', db.tables, async () => {
        const id = (await db.maps.get(map.id)) ? newId() : map.id
        await putWhole(db, { ...map, id }, await freshN(db, id, now()), null)
        return id
      })
      this.tools.tabs.tell({ kind: 'list' })
      return ok(id)
    } catch (error) {
      return fail(failureOf(error))
    }
  }

  async read(id: Id): Promise<Result<OpenedMap, StorageFailure>> {
    try {
      const news = await readNews(this.db, id, -1)
      if (news === 'missing' || news === 'erased' || !news.snapshot) return fail(MISSING)
      const base = replay(news.snapshot.map, news.rows)
      const map = mend(base)
      this.starts.set(map, { base, n: news.rows.at(-1)?.n ?? news.snapshot.n, rows: news.rows.length })
      return ok({ map, notes: [] })
    } catch (error) {
      console.warn('A map could not be read.', error)
      return fail(this.tools.connection.state === 'open' ? DAMAGED : failureOf(error))
    }
  }

  keep(id: Id, editor: Editor): Keeper {
    return new MapKeeper(id, editor, this.starts.get(editor.store.getState().map) ?? null, this.tools)
  }

  async rename(id: Id, title: string): Promise<void> {
    const { newId, now, tabs } = this.tools
    const { db } = this
    const at = now()
    const client = newId()
    await db.transaction('rw', [db.maps, db.rows, db.summaries], async () => {
      if (!(await db.maps.get(id))) return
      const patches = [{ op: 'replace' as const, path: ['title'], value: title }]
      await db.rows.add({ map: id, client, seq: 1, label: 'storage.rename', patches, at })
      await db.summaries.update(id, { title, changed: at })
    })
    tabs.tell({ kind: 'rows', map: id, from: client })
  }

  async trash(id: Id): Promise<void> {
    await this.addRevision(id, '', 'delete')
    await this.db.maps.update(id, { trashed: this.tools.now() })
    this.tools.tabs.tell({ kind: 'list' })
  }

  async restore(id: Id): Promise<void> {
    await this.db.maps.update(id, { trashed: null })
    this.tools.tabs.tell({ kind: 'list' })
  }

  async erase(id: Id): Promise<void> {
    await eraseMap(this.db, id, this.tools.now())
    this.tools.tabs.tell({ kind: 'erased', map: id, from: '' })
  }

  revisions(id: Id): Promise<Revision[]> {
    return listRevisions(this.db, id)
  }

  async readRevision(revision: Revision): Promise<JourneyMap | null> {
    const found = await this.db.revisionMaps.get(revision.n)
    return found ? mend(found.map) : null
  }

  async addRevision(id: Id, name: string, reason: Revision['reason']): Promise<void> {
    const read = await this.read(id)
    if (!read.ok) return
    await addRevision(this.db, read.value.map, { name, reason, at: this.tools.now() })
  }
}

function entryOf(record: MapRecord, summary: Summary | undefined): MapEntry {
  const counts = summary ?? { title: '', changed: record.created, cards: 0, phases: 0, personas: 0 }
  const { title, changed, cards, phases, personas } = counts
  return { id: record.id, created: record.created, trashed: record.trashed, title, changed, cards, phases, personas }
}
