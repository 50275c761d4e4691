/** The library where the browser refuses a database: the same maps and words, in this tab's memory only. */
import { createStore } from 'zustand/vanilla'
import type { Editor } from '../../editor/editor'
import { mapOf } from '../../editor/mapOf'
import type { Id, Instant, JourneyMap } from '../../model/journeyMap'
import { fail, ok, type Result } from '../../model/result'
import type { MapEntry } from '../../model/mapEntry'
import type { Revision } from '../../model/revision'
import { MISSING } from '../failures'
import { onLeaving } from '../keeping/leaving'
import { writeBackup } from '../backup/backup'
import type { Door, PictureDoor } from '../enter'
import type {
  FileCopy,
  FileCopying,
  Keeper,
  Library,
  LibraryHealth,
  LibrarySettings,
  OpenedMap,
  SaveStatus,
  StorageFailure,
} from '../library'
import { hashOf } from '../hash'
import { lookIntoBackup, takeBackup } from '../backup/restoreBackup'
import { thinned } from '../past/revisions'
import { summaryOf } from './summary'
import { Trail } from '../past/trail'
import type { World } from '../world'

interface Held {
  map: JourneyMap
  trashed: Instant | null
}

const NO_COPY: FileCopying = {
  status: createStore<FileCopy>()(() => ({ state: 'off', name: '', at: null })),
  possible: false,
  async choose() {},
  async resume() {},
  async stop() {},
}

export class MemoryLibrary implements Library {
  readonly durable = false
  readonly health
  private readonly pictures = new Map<string, Blob>()
  private readonly settings = new Map<string, unknown>()
  private readonly held = new Map<Id, Held>()
  private readonly listeners = new Set<() => void>()
  private taken: { revision: Revision; map: JourneyMap }[] = []
  private lastN = 0

  constructor(
    private readonly why: StorageFailure,
    private readonly tools: World & { enter: Door; admit: PictureDoor },
  ) {
    this.health = createStore<LibraryHealth>()(() => ({ failure: why, notes: [], promised: 'unsupported' }))
  }

  async list(): Promise<MapEntry[]> {
    return [...this.held.values()]
      .map(({ map, trashed }) => ({ ...summaryOf(map), created: map.created, trashed }))
      .sort((a, b) => (a.changed < b.changed ? 1 : -1))
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  async add(map: JourneyMap): Promise<Result<Id, StorageFailure>> {
    // What a newer build keeps is not ours to add to.
    if (this.why.kind === 'newer') return fail(this.why)
    const id = this.held.has(map.id) ? this.tools.newId() : map.id
    this.put({ ...map, id }, null)
    return ok(id)
  }

  async read(id: Id): Promise<Result<OpenedMap, StorageFailure>> {
    const held = this.held.get(id)
    return held ? ok({ map: held.map, notes: [] }) : fail(this.why.kind === 'newer' ? this.why : MISSING)
  }

  async keep(id: Id, editor: Editor): Promise<Keeper> {
    const { seq } = editor.store.getState()
    const status = createStore<SaveStatus>()(() => ({
      state: 'error',
      editSeq: seq,
      savedSeq: seq,
      savedAt: null,
      failure: this.why,
    }))
    const trail = new Trail(this.tools.ticks)
    const stop = editor.onChange((change) => {
      trail.before(change.before, change.at)
      this.put({ ...mapOf(editor.store.getState()), id }, this.held.get(id)?.trashed ?? null)
      status.setState({ editSeq: change.seq })
    })
    const unsafe = () => status.getState().editSeq > status.getState().savedSeq
    const letGo = onLeaving({ flush() {}, wake() {}, unsafe })
    return {
      status,
      ago: (ms) => trail.ago(ms),
      fileCopy: NO_COPY,
      flush() {},
      async close() {
        stop()
        letGo()
      },
    }
  }

  async rename(id: Id, title: string): Promise<void> {
    const held = this.held.get(id)
    if (held) this.put({ ...held.map, title, changed: this.tools.now() }, held.trashed)
  }

  async trash(id: Id): Promise<void> {
    const held = this.held.get(id)
    if (held) this.put(held.map, this.tools.now())
  }

  async restore(id: Id): Promise<void> {
    const held = this.held.get(id)
    if (held) this.put(held.map, null)
  }

  async erase(id: Id): Promise<void> {
    this.held.delete(id)
    this.taken = this.taken.filter(({ revision }) => revision.map !== id)
    this.tell()
  }

  async revisions(id: Id): Promise<Revision[]> {
    return this.taken.filter(({ revision }) => revision.map === id).map(({ revision }) => revision)
  }

  async readRevision({ n }: Revision): Promise<JourneyMap | null> {
    return this.taken.find(({ revision }) => revision.n === n)?.map ?? null
  }

  async addRevision(id: Id, name: string, reason: Revision['reason']): Promise<void> {
    const held = this.held.get(id)
    if (!held) return
    const at = this.tools.now()
    this.keepRevision(held.map, { name, reason, at })
    const gone = new Set(thinned(await this.revisions(id), at).map(({ n }) => n))
    this.taken = this.taken.filter(({ revision }) => !gone.has(revision.n))
  }

  async addPicture(picture: Blob): Promise<Result<string, StorageFailure>> {
    const hash = await hashOf(await picture.arrayBuffer())
    this.pictures.set(hash, picture)
    return ok(hash)
  }

  async readPicture(hash: string): Promise<Blob | null> {
    return this.pictures.get(hash) ?? null
  }

  async backup(): Promise<Blob> {
    return writeBackup(this, this.tools.now())
  }

  lookIntoBackup(file: Blob) {
    return lookIntoBackup(this, file)
  }

  restoreBackup(file: Blob, how: 'merge' | 'beside') {
    const taking = {
      library: this,
      enter: this.tools.enter,
      admit: this.tools.admit,
      replace: async (map: JourneyMap) => this.put(map, this.held.get(map.id)?.trashed ?? null),
      keepRevision: async (map: JourneyMap) =>
        this.keepRevision(map, { name: '', reason: 'merge', at: this.tools.now() }),
    }
    return takeBackup(taking, file, how)
  }

  async setting<K extends keyof LibrarySettings>(key: K): Promise<LibrarySettings[K] | undefined> {
    return this.settings.get(key) as LibrarySettings[K] | undefined
  }

  async setSetting<K extends keyof LibrarySettings>(key: K, value: LibrarySettings[K]): Promise<void> {
    this.settings.set(key, value)
    this.tell()
  }

  async askForPromise(): Promise<void> {}

  async close(): Promise<void> {
    this.listeners.clear()
  }

  private keepRevision(map: JourneyMap, what: Pick<Revision, 'name' | 'reason' | 'at'>) {
    this.taken = [{ revision: { map: map.id, n: ++this.lastN, ...what }, map }, ...this.taken]
  }

  private put(map: JourneyMap, trashed: Instant | null) {
    this.held.set(map.id, { map, trashed })
    this.tell()
  }

  private tell() {
    for (const listener of this.listeners) listener()
  }
}
