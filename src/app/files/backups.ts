/** The whole library as one file, and back. */
import { languageStore } from '../../i18n/languageStore'
import { isBackup } from '../../storage/backup/isBackup'
import { notify } from '../../ui/announce'
import type { Services } from '../services'
import { download, fileName } from './saveFile'

/** The banner counts from then on what has changed since. */
export async function backUp({ library }: Services): Promise<void> {
  const t = languageStore.getState().speech?.t
  const at = new Date().toISOString()
  download(
    await library.backup(),
    fileName(t?.('app.backupName', { date: at.slice(0, 10) }) ?? 'Periplo', 'periplo-backup.json'),
  )
  await library.setSetting('backup.last', at)
}

/** Shows what a backup holds and asks how it is to come in. */
export async function offerBackup({ library, dialogs }: Services, file: File): Promise<void> {
  const t = languageStore.getState().speech?.t
  const contents = await library.lookIntoBackup(file)
  if (contents.ok) dialogs.setState({ dialog: { is: 'backup', file, contents: contents.value } })
  else if (t) notify({ text: t(contents.error.key, contents.error.params), tone: 'error' })
}

export async function takeBackup({ library }: Services, file: File, how: 'merge' | 'beside'): Promise<void> {
  const t = languageStore.getState().speech?.t
  const restored = await library.restoreBackup(file, how)
  if (!t) return
  if (!restored.ok) return void notify({ text: t(restored.error.key, restored.error.params), tone: 'error' })
  const { notes, ...counts } = restored.value
  const what = (['added', 'replaced', 'newer', 'same'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => t(`app.backup.${part}`, { count: counts[part] }))
  notify({ text: t('app.backupRestored', { what: what.join('; ') || t('app.backup.nothing') }), tone: 'plain' })
  for (const note of notes) notify({ text: t(note.key, note.params), tone: 'warn' })
}

/** The files without the backups among them; of those the last is offered to be restored. */
export async function withoutBackups(services: Services, files: readonly File[]): Promise<File[]> {
  const backups = await Promise.all(files.map(isBackup))
  const last = files.findLast((_, i) => backups[i])
  if (last) await offerBackup(services, last)
  return files.filter((_, i) => !backups[i])
}
