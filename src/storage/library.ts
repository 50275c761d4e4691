/** What the rest of the app knows of storage: a library of maps on this device, and the keeping of one open map. */
import type { StoreApi } from 'zustand/vanilla'
import type { Editor } from '../editor/editor'
import type { MessageKey, Params } from '../i18n/words'
import type { Id, Instant, JourneyMap } from '../model/journeyMap'
import type { Result } from '../model/result'
import type { MapEntry } from '../model/mapEntry'
import type { Revision } from '../model/revision'

/** A failure in words that a person understands, with what to do next. */
export interface StorageFailure {
  kind: 'refused' | 'full' | 'newer' | 'missing' | 'damaged' | 'closed'
  key: MessageKey
  params?: Params
}

/** Something to be told, in words. */
export interface StorageNote {
  key: MessageKey
  params?: Params
}

export interface OpenedMap {
  map: JourneyMap
  /** What was mended or brought back from the mirror, to be told. */
  notes: readonly StorageNote[]
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

/** The file outside the browser into which an open map can be copied after every change. */
export interface FileCopying {
  status: StoreApi<FileCopy>
  /** Whether this browser can at all. */
  possible: boolean
  /** Lets the person choose the file; must be called from a click. */
  choose(suggestedName: string): Promise<void>
  /** Asks for the leave that the browser wants again after a reload; must be called from a click. */
  resume(): Promise<void>
  stop(): Promise<void>
}

export interface FileCopy {
  /** 'off': none was chosen · 'on': written · 'asks': the browser wants a click first · 'failed': it could not be written. */
  state: 'off' | 'on' | 'asks' | 'failed'
  name: string
  at: Instant | null
}

/** Keeps one open map: writes each change down, hears other tabs. */
export interface Keeper {
  status: StoreApi<SaveStatus>
  /** The map as it stood that long ago in this tab, in milliseconds; null where nothing has changed since. */
  ago(ms: number): { at: Instant; map: JourneyMap } | null
  fileCopy: FileCopying
  /** Begins to write what still waits, in this very moment. */
  flush(): void
  /** Writes what is left and lets go. */
  close(): Promise<void>
}

/** How the library as a whole is. */
export interface LibraryHealth {
  failure: StorageFailure | null
  /** What happened when it was opened, to be told once. */
  notes: readonly StorageNote[]
  /** Whether the browser has promised not to clear the library away when it needs space. */
  promised: 'yes' | 'no' | 'unsupported'
}

/** What a backup holds, told before it is taken in. */
export interface BackupContents {
  /** When it was made, where the file tells. */
  at: Instant | null
  maps: number
  /** How many of its maps are in the library already. */
  known: number
  pictures: number
}

export interface BackupReport {
  added: number
  /** Maps of which the backup's state was the newer one; what was here is a revision. */
  replaced: number
  /** Maps of which the library has the newer state; the backup's is a revision. */
  newer: number
  /** Maps that are here just so. */
  same: number
  notes: readonly StorageNote[]
}

/** What the library remembers for itself. */
export interface LibrarySettings {
  'backup.last': Instant
  'backup.remind': 'never' | 'week' | 'month'
}

export interface Library {
  /** False where the browser refused a database: everything is kept in memory only. */
  durable: boolean
  health: StoreApi<LibraryHealth>
  list(): Promise<MapEntry[]>
  /** Calls back after every change to the list, also from other tabs. */
  watch(listener: () => void): () => void
  /** Puts a map in; an id that exists gets a new one. Returns the id under which it is kept. */
  add(map: JourneyMap): Promise<Result<Id, StorageFailure>>
  read(id: Id): Promise<Result<OpenedMap, StorageFailure>>
  keep(id: Id, editor: Editor): Promise<Keeper>
  rename(id: Id, title: string): Promise<void>
  trash(id: Id): Promise<void>
  restore(id: Id): Promise<void>
  erase(id: Id): Promise<void>
  /** Newest first. */
  revisions(id: Id): Promise<Revision[]>
  readRevision(revision: Revision): Promise<JourneyMap | null>
  addRevision(id: Id, name: string, reason: Revision['reason']): Promise<void>
  /** Keeps a picture and returns its hash, by which maps name it. */
  addPicture(picture: Blob): Promise<Result<string, StorageFailure>>
  readPicture(hash: string): Promise<Blob | null>
  /** The whole library, trash and pictures included, as one file. */
  backup(): Promise<Blob>
  lookIntoBackup(file: Blob): Promise<Result<BackupContents, StorageFailure>>
  /**
   * Takes a backup in. 'merge': of a map that is here too the newer state stays (the other becomes a revision);
   * 'beside': every map comes in as a new one.
   */
  restoreBackup(file: Blob, how: 'merge' | 'beside'): Promise<Result<BackupReport, StorageFailure>>
  setting<K extends keyof LibrarySettings>(key: K): Promise<LibrarySettings[K] | undefined>
  setSetting<K extends keyof LibrarySettings>(key: K, value: LibrarySettings[K]): Promise<void>
  /** Asks the browser to promise; done by itself after the first real edit, and again by hand. */
  askForPromise(): Promise<void>
  close(): Promise<void>
}
