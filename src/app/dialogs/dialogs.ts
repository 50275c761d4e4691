/** Which dialog is open; one at a time, so that Escape always has one answer. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ReadFailure, ReadReport } from '../../formats/format'
import type { BackupContents } from '../../storage/library'

export type OpenDialog =
  | { is: 'export' }
  | { is: 'palette' }
  | { is: 'help' }
  | { is: 'history' }
  | { is: 'persona'; id: string | null }
  | { is: 'way'; card: string }
  | { is: 'backup'; file: File; contents: BackupContents }

/** What became of the files that were opened last; stays until it is put away. */
export type FileOutcome =
  /** `source` is kept, so that it can be read otherwise. */
  { file: string; source: Blob; report: ReadReport; id: string } | { file: string; failure: ReadFailure }

export interface Dialogs {
  dialog: OpenDialog | null
  outcomes: readonly FileOutcome[]
}

export function createDialogs(): StoreApi<Dialogs> {
  return createStore<Dialogs>()(() => ({ dialog: null, outcomes: [] }))
}
