/** Takes a backup into a library: map by map through the same door as every file. */
import type { Instant, JourneyMap } from '../model/journeyMap'
import { fail, ok, type Result } from '../model/result'
import { type Backup, fromBase64, parseBackup } from './backup'
import { NO_BACKUP } from './failures'
import type { Door } from './enter'
import type { BackupReport, Library, StorageFailure, StorageNote } from './library'

/** What a library must be able to do besides. */
export interface Taking extends Pick<Library, 'list' | 'read' | 'add' | 'trash' | 'addPicture' | 'addRevision'> {
  enter: Door
  /** Puts this state in the place of the one that is kept. */
  replace(map: JourneyMap): Promise<void>
  /** Keeps a state as a revision, without its becoming the map. */
  keepRevision(map: JourneyMap): Promise<void>
}

export async function takeBackup(
  library: Taking,
  file: Blob,
  how: 'merge' | 'beside',
): Promise<Result<BackupReport, StorageFailure>> {
  const backup = parseBackup(await file.text())
  if (!backup) return fail(NO_BACKUP)
  const report = { added: 0, replaced: 0, kept: 0, notes: [] as StorageNote[] }
  const here = new Map((await library.list()).map(({ id, changed }) => [id, changed]))
  for (const entry of backup.maps) {
    const entered = await library.enter(entry.map)
    if (!entered.ok) {
      report.notes.push(entered.error)
      continue
    }
    const { map, notes } = entered.value
    report.notes.push(...notes)
    const changed = here.get(map.id)
    if (how === 'beside' || changed === undefined) {
      const added = await library.add(map)
      if (!added.ok) return added
      if (entry.trashed) await library.trash(added.value)
      report.added++
    } else report[await merge(library, map, changed)]++
  }
  await takePictures(library, backup.pictures)
  return ok(report)
}

/** The newer state stays the map, the older one becomes a revision; nothing is thrown away. */
async function merge(library: Taking, map: JourneyMap, changed: Instant): Promise<'replaced' | 'kept'> {
  if (map.changed > changed) {
    await library.addRevision(map.id, '', 'restore')
    await library.replace(map)
    return 'replaced'
  }
  if (map.changed < changed) await library.keepRevision(map)
  return 'kept'
}

async function takePictures(library: Taking, pictures: Backup['pictures']) {
  for (const entry of pictures) {
    const picture = fromBase64(entry)
    if (picture) await library.addPicture(picture)
  }
}
