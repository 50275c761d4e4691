/** Takes a backup into a library: map by map through the same door as every file. */
import type { Instant, JourneyMap } from '../../model/journeyMap'
import { patchesBetween } from '../../model/patchesBetween'
import { fail, ok, type Result } from '../../model/result'
import { fromBase64, isTooMuch, MOST_RECORDS, parseBackup, type ReadBackup } from './backup'
import { HUGE_BACKUP, LARGE_BACKUP, NO_BACKUP } from '../failures'
import type { Door, PictureDoor } from '../enter'
import type { BackupContents, BackupReport, Library, StorageFailure, StorageNote } from '../library'

/** What takes a backup in needs of the library beyond what everybody sees of it. */
export interface Taking {
  library: Library
  enter: Door
  admit: PictureDoor
  /** Puts this state in the place of the one that is kept. */
  replace(map: JourneyMap): Promise<void>
  /** Keeps a state as a revision, without its becoming the map. */
  keepRevision(map: JourneyMap): Promise<void>
}

const MEGABYTE = 1024 * 1024
/** A browser holds no longer text. */
const MOST_MEGABYTES = 500

async function openBackup(file: Blob): Promise<Result<ReadBackup, StorageFailure>> {
  const size = Math.ceil(file.size / MEGABYTE)
  if (size > MOST_MEGABYTES) return fail({ ...LARGE_BACKUP, params: { size, limit: MOST_MEGABYTES } })
  const text = await file.text().catch(() => '')
  if (isTooMuch(text)) return fail({ ...HUGE_BACKUP, params: { limit: MOST_RECORDS } })
  const backup = parseBackup(text)
  return backup ? ok(backup) : fail(NO_BACKUP)
}

/** What a backup holds, and how much of it is here already. */
export async function lookIntoBackup(
  library: Pick<Library, 'list'>,
  file: Blob,
): Promise<Result<BackupContents, StorageFailure>> {
  const opened = await openBackup(file)
  if (!opened.ok) return opened
  const backup = opened.value
  const here = new Set((await library.list()).map(({ id }) => id))
  const ids = backup.maps.map(({ map }) => (typeof map === 'object' && map !== null && 'id' in map ? map.id : null))
  return ok({
    at: backup.at,
    maps: backup.maps.length,
    known: ids.filter((id) => typeof id === 'string' && here.has(id)).length,
    pictures: backup.pictures.length,
  })
}

/** `merge`: a map that is here already gives way to a newer one; `beside`: each comes in as a map of its own. */
export async function takeBackup(
  taking: Taking,
  file: Blob,
  how: 'merge' | 'beside',
): Promise<Result<BackupReport, StorageFailure>> {
  const opened = await openBackup(file)
  if (!opened.ok) return opened
  const backup = opened.value
  const { library } = taking
  const report = { added: 0, replaced: 0, newer: 0, same: 0, notes: [] as StorageNote[] }
  const here = new Map((await library.list()).map((entry) => [entry.id, entry]))
  for (const entry of backup.maps) {
    const entered = await taking.enter(entry.map)
    if (!entered.ok) {
      report.notes.push(entered.error)
      continue
    }
    const { map, notes } = entered.value
    report.notes.push(...notes)
    const there = here.get(map.id)
    if (how === 'beside' || there === undefined) {
      const added = await library.add(map)
      if (!added.ok) return added
      if (entry.trashed) await library.trash(added.value)
      report.added++
    } else {
      report[await merge(taking, map, there.changed)]++
      // Whoever looks for it in the library would think that it did not come.
      if (there.trashed && !entry.trashed) report.notes.push({ key: 'storage.inTrash', params: { title: map.title } })
    }
  }
  const refused = await takePictures(taking, backup.pictures)
  if (refused > 0) report.notes.push({ key: 'storage.noPicture', params: { count: refused } })
  return ok(report)
}

/** The newer state stays the map, the older one becomes a revision; nothing is thrown away. */
async function merge(taking: Taking, map: JourneyMap, changed: Instant): Promise<'replaced' | 'newer' | 'same'> {
  const { library } = taking
  const read = await library.read(map.id)
  if (read.ok && sameContent(read.value.map, map)) return 'same'
  if (map.changed > changed) {
    await library.addRevision(map.id, '', 'merge')
    await taking.replace(map)
    return 'replaced'
  }
  if (!(await isKept(library, map))) await taking.keepRevision(map)
  return 'newer'
}

const sameContent = (one: JourneyMap, other: JourneyMap) => patchesBetween(one, other).length === 0

/** Whether an earlier merging has set this state aside already: a backup may be taken in more than once. */
async function isKept(library: Library, map: JourneyMap): Promise<boolean> {
  for (const revision of await library.revisions(map.id)) {
    const kept = revision.reason === 'merge' && (await library.readRevision(revision))
    if (kept && sameContent(kept, map)) return true
  }
  return false
}

/** How many were no pictures that may come in. */
async function takePictures({ library, admit }: Taking, pictures: ReadBackup['pictures']): Promise<number> {
  let refused = 0
  for (const { type, base64 } of pictures) {
    const bytes = fromBase64(base64)
    const picture = bytes && (await admit(bytes, type))
    if (picture) await library.addPicture(picture)
    else refused++
  }
  return refused
}
