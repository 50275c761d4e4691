/** The operation log: what a change looks like in the database, how it is written in one round trip, how it is replayed. */
import type { MessageKey } from '../../i18n/words'
import type { Id, Instant, JourneyMap } from '../../model/journeyMap'
import { applyPatches, type Patch } from '../../model/patch'
import type { Row, RowRecord, Summary } from '../database/database'

/** A change on its way to the database. */
export interface Entry {
  /** The editor's counts that it covers: what is typed in one go is one entry. */
  first: number
  seq: number
  label: MessageKey
  patches: readonly Patch[]
  at: Instant
}

/** Rows above 64 KiB move to files of their own, whose loss makes every read throw. A letter may take two bytes. */
const LONGEST_ROW = 30 * 1024

/** The patches as JSON, in runs that each stay a small row. One enormous patch stays whole. */
export function inRuns(patches: readonly Patch[], longest = LONGEST_ROW): string[] {
  const runs: string[][] = []
  let run: string[] = []
  let length = 0
  for (const patch of patches) {
    const text = JSON.stringify(patch)
    if (run.length > 0 && length + text.length > longest) {
      runs.push(run)
      run = []
      length = 0
    }
    run.push(text)
    length += text.length + 1
  }
  return [...runs, run].map((texts) => `[${texts.join(',')}]`)
}

export function rowsOf(map: Id, client: Id, entry: Entry): Omit<RowRecord, 'n'>[] {
  const { seq, label, at } = entry
  return inRuns(entry.patches).map((text) => ({ map, client, seq, label, text, at }))
}

/**
 * Writes rows and the summary in one strict transaction, issued in this very task.
 * `complete` hears each row's n only once the transaction has completed: nothing earlier is an acknowledgement.
 */
export function writeRows(
  raw: IDBDatabase,
  rows: readonly Omit<RowRecord, 'n'>[],
  summary: Summary,
  complete: (ns: number[]) => void,
  failed: (error: unknown) => void,
): void {
  const tx = raw.transaction(['rows', 'summaries'], 'readwrite', { durability: 'strict' })
  const store = tx.objectStore('rows')
  const ns: number[] = []
  for (const row of rows) {
    const request = store.add(row)
    request.onsuccess = () => ns.push(Number(request.result))
  }
  tx.objectStore('summaries').put(summary)
  tx.oncomplete = () => complete(ns)
  tx.onabort = () => failed(tx.error)
  tx.commit()
}

/** The map after the rows, in the order of n. Gaps and patches that meet nothing are passed over. */
export function replay(map: JourneyMap, rows: readonly Row[]): JourneyMap {
  // All at once: a record of ten thousand cards is copied for all the rows, and not for each.
  const after =
    rows.length > 0
      ? applyPatches(
          map,
          rows.flatMap((row) => row.patches),
        ).map
      : map
  const last = rows.at(-1)
  return last && last.at > after.changed ? { ...after, changed: last.at } : after
}
