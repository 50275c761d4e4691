/** The library of maps in the browser's database. */
import { createStore } from 'zustand/vanilla'
import type { Editor } from '../../editor/editor'
import { whenIdle } from '../../idle/whenIdle'
import type { Id, JourneyMap } from '../../model/journeyMap'
import { patchesBetween } from '../../model/patchesBetween'
import type { Patch } from '../../model/patch'
import { fail, ok, type Result } from '../../model/result'
import type { MapEntry } from '../../model/mapEntry'
import type { Revision } from '../../model/revision'
import { broughtBack, mirrorOne } from '../copies/bringBack'
import { calmly } from './calmly'
import type { Door, PictureDoor } from '../enter'
import { failureOfAdding, NEWER } from '../failures'
import type { KeeperTools } from '../keeping/keeper'
import type {
  Keeper,
  Library,
  LibraryHealth,
  LibrarySettings,
  OpenedMap,
  StorageFailure,
  StorageNote,
} from '../library'
import { freshN, putWhole } from '../keeping/news'
import type { Ahead } from '../keeping/readAhead'
import { rowsOf } from '../keeping/log'
import { readStart } from '../keeping/start'
import { askForPromise, promisedSoFar } from '../database/persistence'
import { MapReader } from './mapReader'
import { PictureShelf } from '../pictures/pictureShelf'
import { addRevision, listRevisions } from '../past/revisions'
import { entriesOf } from './summary'
import { eraseMap } from '../past/trash'

const HOLD_AFTER = 2000
const unmirrored = (error: unknown) => console.warn('The second copy could not be written.', error)
const loadKeeper = () => import('../keeping/keeper')

interface Tools extends Omit<KeeperTools, 'worked'> {
  enter: Door
  admit: PictureDoor
  /** Begins a new log; nothing is written before. */
  fresh: () => Promise<void>
}

export class DatabaseLibrary implements Library {
  readonly durable = true
  readonly health = createStore<LibraryHealth>()(() => ({ failure: null, notes: [], promised: 'no' }))
  private readonly reader: MapReader
  private readonly shelf: PictureShelf
  private asked = false
  private listed: MapEntry[] = []

  constructor(
    private readonly tools: Tools,
    /** Maps that the database has lost are on their way back from their second copies. */
    private readonly bringing: Promise<readonly StorageNote[]>,
    ahead: Ahead | null = null,
  ) {
    const { connection, mirror } = tools
    this.reader = new MapReader(tools, bringing, ahead)
    this.shelf = new PictureShelf(() => this.db, mirror)
    this.health.setState({ failure: connection.state === 'newer' ? NEWER : null })
    void bringing.then((notes) => notes.length > 0 && this.health.setState({ notes }))
    connection.onState((state) => {
      this.health.setState({ failure: state === 'newer' ? NEWER : null })
      if (state === 'open') void this.reopened()
    })
    void promisedSoFar().then((promised) => this.health.setState({ promised }))
  }

  private get db() {
    return this.tools.connection.db
  }

  async list(): Promise<MapEntry[]> {
    await this.bringing
    try {
      const [records, summaries] = await Promise.all([this.db.maps.toArray(), this.db.summaries.toArray()])
      this.listed = entriesOf(records, summaries)
      void this.tools.fresh()
    } catch (error) {
      // The browser closed the database, or a newer build took it over: what was there last stays to be seen.
      console.warn('The list could not be read.', error)
    }
    return this.listed
  }

  watch(listener: () => void): () => void {
    return this.tools.tabs.hear(calmly(listener))
  }

  async add(map: JourneyMap): Promise<Result<Id, StorageFailure>> {
    const { connection, newId, now } = this.tools
    if (connection.state === 'newer') return fail(NEWER)
    await Promise.all([this.bringing, this.tools.fresh()])
    const { db } = this
    try {
      const id = await db.transaction('rw', db.tables, async () => {
        const id = (await db.maps.get(map.id)) ? newId() : map.id
        await putWhole(db, { ...map, id }, await freshN(db, id, now()), null)
        return id
      })
      this.tools.tabs.tell({ kind: 'list' })
      this.mirror(id)
      return ok(id)
    } catch (error) {
      return fail(failureOfAdding(error))
    }
  }

  read(id: Id): Promise<Result<OpenedMap, StorageFailure>> {
    // What opening needs besides comes while the database answers.
    this.tools.enter.ahead()
    void loadKeeper()
    return this.reader.read(id)
  }

  async keep(id: Id, editor: Editor): Promise<Keeper> {
    const { map } = editor.store.getState()
    const start = this.reader.startOf(map)
    // The library opens without what only an open map needs.
    const [{ MapKeeper }] = await Promise.all([loadKeeper(), this.tools.fresh()])
    // The map is shown first.
    setTimeout(() => void this.shelf.holdAll(editor.store.getState().map).catch(() => {}), HOLD_AFTER)
    // Without its seal it is looked through again.
    whenIdle(() => void this.reader.keepSeal(map).catch(() => {}), { otherwise: 'now' })
    return new MapKeeper(id, editor, start, { ...this.tools, worked: () => this.worked() })
  }

  rename(id: Id, title: string): Promise<void> {
    return this.change(id, () => [{ op: 'replace', path: ['title'], value: title }])
  }

  async trash(id: Id): Promise<void> {
    const { mirror, now, tabs } = this.tools
    const at = now()
    await this.addRevision(id, '', 'delete')
    await this.db.maps.update(id, { trashed: at })
    tabs.tell({ kind: 'list' })
    await mirror?.setTrashed(id, at).catch(unmirrored)
  }

  async restore(id: Id): Promise<void> {
    await this.db.maps.update(id, { trashed: null })
    this.tools.tabs.tell({ kind: 'list' })
    await this.tools.mirror?.setTrashed(id, null).catch(unmirrored)
  }

  async erase(id: Id): Promise<void> {
    await eraseMap(this.db, id, this.tools.now())
    this.tools.tabs.tell({ kind: 'erased', map: id, from: '' })
    await this.tools.mirror?.remove(id).catch(unmirrored)
  }

  revisions(id: Id): Promise<Revision[]> {
    return listRevisions(this.db, id)
  }

  async readRevision(revision: Revision): Promise<JourneyMap | null> {
    const found = await this.db.revisionMaps.get(revision.n)
    const entered = found && (await this.tools.enter(found.map))
    return entered?.ok ? entered.value.map : null
  }

  async addRevision(id: Id, name: string, reason: Revision['reason']): Promise<void> {
    const read = await this.read(id)
    if (read.ok) await addRevision(this.db, read.value.map, { name, reason, at: this.tools.now() })
  }

  async addPicture(picture: Blob): Promise<Result<string, StorageFailure>> {
    try {
      return ok(await this.shelf.add(picture))
    } catch (error) {
      return fail(failureOfAdding(error))
    }
  }

  readPicture(hash: string): Promise<Blob | null> {
    return this.shelf.read(hash)
  }

  async backup(): Promise<Blob> {
    const { writeBackup } = await import('../backup/backup')
    return writeBackup(this, this.tools.now())
  }

  async lookIntoBackup(file: Blob) {
    const { lookIntoBackup } = await import('../backup/restoreBackup')
    return lookIntoBackup(this, file)
  }

  async restoreBackup(file: Blob, how: 'merge' | 'beside') {
    const { db, tools } = this
    const { takeBackup } = await import('../backup/restoreBackup')
    const taking = {
      library: this,
      enter: tools.enter,
      admit: tools.admit,
      replace: (map: JourneyMap) => this.change(map.id, (now) => patchesBetween(now, map)),
      keepRevision: (map: JourneyMap) => addRevision(db, map, { name: '', reason: 'merge', at: tools.now() }),
    }
    try {
      return await takeBackup(taking, file, how)
    } catch (error) {
      return fail(failureOfAdding(error))
    }
  }

  async setting<K extends keyof LibrarySettings>(key: K): Promise<LibrarySettings[K] | undefined> {
    return (await this.db.settings.get(key))?.value as LibrarySettings[K] | undefined
  }

  async setSetting<K extends keyof LibrarySettings>(key: K, value: LibrarySettings[K]): Promise<void> {
    await this.db.settings.put({ key, value })
    this.tools.tabs.tell({ kind: 'list' })
  }

  async askForPromise(): Promise<void> {
    this.health.setState({ promised: await askForPromise() })
  }

  async close(): Promise<void> {
    this.tools.tabs.close()
    this.tools.connection.close()
  }

  /** The database may have come back empty: the maps that no tab has open come from the second copies. */
  private async reopened() {
    const { mirror, tabs } = this.tools
    const notes = mirror ? await broughtBack(this.db, mirror) : []
    if (notes.length > 0) this.health.setState({ notes })
    tabs.tell({ kind: 'list' })
    await this.shelf.putBack().catch((error: unknown) => console.warn('The pictures could not be put back yet.', error))
  }

  private worked() {
    if (this.asked) return
    this.asked = true
    if (this.health.getState().promised === 'no') void this.askForPromise()
  }

  /** A change to a map that may be open in some tab: it goes through the log like any other. */
  private async change(id: Id, plan: (map: JourneyMap) => Patch[]): Promise<void> {
    const { newId, now, tabs } = this.tools
    const { db } = this
    const at = now()
    const client = newId()
    const [read] = await Promise.all([readStart(db.backendDB(), id), this.tools.fresh()])
    if (!read) return
    const patches = plan(read.base)
    const title = patches.find(({ path }) => path.length === 1 && path[0] === 'title')?.value
    await db.transaction('rw', [db.rows, db.summaries], async () => {
      await db.rows.bulkAdd(rowsOf(id, client, { first: 1, seq: 1, label: 'storage.rename', patches, at }))
      await db.summaries.update(id, { changed: at, ...(typeof title === 'string' && { title }) })
    })
    tabs.tell({ kind: 'rows', map: id, from: client })
    this.mirror(id)
  }

  private mirror(id: Id) {
    const { mirror, newId } = this.tools
    if (mirror) void mirrorOne(this.db, mirror, id, newId).catch(unmirrored)
  }
}
