/** What the rest of the app knows of storage: a library of maps on this device, and the keeping of one open map. */
import type { StoreApi } from 'zustand/vanilla'
import type { Editor } from '../editor/editor'
import type { MessageKey, Params } from '../i18n/words'
import type { Id, Instant, JourneyMap } from '../model/journeyMap'
import type { Result } from '../model/result'

export interface MapEntry {
  id: Id
  title: string
  created: Instant
  changed: Instant
  cards: number
  phases: number
  personas: number
  /** When it went to the trash; null while it is in the library. */
  trashed: Instant | null
}

/** A failure in words that a person understands, with what to do next. */
export interface StorageFailure {
  kind: 'refused' | 'full' | 'newer' | 'missing' | 'damaged' | 'closed'
  key: MessageKey
  params?: Params
}

export interface OpenedMap {
  map: JourneyMap
  /** What was mended or brought back from the mirror, to be told. */
  notes: readonly { key: MessageKey; params?: Params }[]
}

export type SaveState = 'saved' | 'saving' | 'unsaved' | 'error' | 'readonly'

export interface SaveStatus {
  state: SaveState
  /** Grows by one with every command. */
  editSeq: number
  /** The highest command whose transaction has completed. */
  savedSeq: number
  savedAt: Instant | null
  failure: StorageFailure | null
}

/** Keeps one open map: writes each change down, hears other tabs. */
export interface Keeper {
  status: StoreApi<SaveStatus>
  /** Writes what is left and lets go. */
  close(): Promise<void>
}

export interface Revision {
  map: Id
  n: number
  at: Instant
  /** Named by hand, or why it was taken. */
  name: string
  reason: 'hand' | 'time' | 'import' | 'restore' | 'migration' | 'delete'
}

export interface Library {
  /** False where the browser refused a database: everything is kept in memory only. */
  durable: boolean
  list(): Promise<MapEntry[]>
  /** Calls back after every change to the list, also from other tabs. */
  watch(listener: () => void): () => void
  /** Puts a map in; an id that exists gets a new one. Returns the id under which it is kept. */
  add(map: JourneyMap): Promise<Result<Id, StorageFailure>>
  read(id: Id): Promise<Result<OpenedMap, StorageFailure>>
  keep(id: Id, editor: Editor): Keeper
  rename(id: Id, title: string): Promise<void>
  trash(id: Id): Promise<void>
  restore(id: Id): Promise<void>
  erase(id: Id): Promise<void>
  revisions(id: Id): Promise<Revision[]>
  readRevision(revision: Revision): Promise<JourneyMap | null>
  addRevision(id: Id, name: string, reason: Revision['reason']): Promise<void>
}
