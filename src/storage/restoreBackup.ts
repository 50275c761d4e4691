/** Takes a backup into a library: map by map through the same door as every file. */
import type { Instant, JourneyMap } from '../model/journeyMap'
import { fail, ok, type Result } from '../model/result'
import { type Backup, fromBase64, parseBackup } from './backup'
import { NO_BACKUP } from './failures'
import type { Door, PictureDoor } from './enter'
import type { BackupContents, BackupReport, Library, StorageFailure, StorageNote } from './library'

/** What a library must be able to do besides. */
export interface Taking extends Pick<Library, 'list' | 'read' | 'add' | 'trash' | 'addPicture' | 'addRevision'> {
  enter: Door
  admit: PictureDoor
  /** Puts this state in the place of the one that is kept. */
  replace(map: JourneyMap): Promise<void>
  /** Keeps a state as a revision, without its becoming the map. */
  keepRevision(map: JourneyMap): Promise<void>
}

/** What a backup holds, and how much of it is here already. */
export async function lookIntoBackup(
  library: Pick<Library, 'list'>,
  file: Blob,
): Promise<Result<BackupContents, StorageFailure>> {
  const backup = parseBackup(await file.text())
  if (!backup) return fail(NO_BACKUP)
  const here = new Set((await library.list()).map(({ id }) => id))
  const ids = backup.maps.map(({ map }) => (typeof map === 'object' && map !== null && 'id' in map ? map.id : null))
  return ok({
    at: backup.at,
    maps: backup.maps.length,
    known: ids.filter((id) => typeof id === 'string' && here.has(id)).length,
    pictures: backup.pictures.length,
  })
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
  const refused = await takePictures(library, backup.pictures)
  if (refused > 0) report.notes.push({ key: 'storage.noPicture', params: { count: refused } })
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

/** How many were no pictures that may come in. */
async function takePictures(library: Taking, pictures: Backup['pictures']): Promise<number> {
  let refused = 0
  for (const { type, base64 } of pictures) {
    const bytes = fromBase64(base64)
    const picture = bytes && (await library.admit(bytes, type))
    if (picture) await library.addPicture(picture)
    else refused++
  }
  return refused
}
