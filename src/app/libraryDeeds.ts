/** What can be done to a map from the library. */
import { nanoid } from 'nanoid'
import { languageStore } from '../i18n/languageStore'
import { notify } from '../ui/announce'
import { chooseFile } from './chooseFile'
import { download, fileName, saveCopy } from './saveFile'
import type { Services } from './services'

/** Copies get "(copy)" after the title, in the person's language. */
async function duplicate({ library }: Services, id: string): Promise<void> {
  const t = languageStore.getState().speech?.t
  const read = await library.read(id)
  if (!read.ok || !t) return
  const { map } = read.value
  const now = new Date().toISOString()
  const title = t('app.copyOf', { title: map.title || t('map.untitled') })
  const added = await library.add({ ...map, id: nanoid(), title, created: now, changed: now })
  if (!added.ok) notify({ text: t(added.error.key, added.error.params), tone: 'error' })
}

async function exportMap({ library }: Services, id: string): Promise<void> {
  const read = await library.read(id)
  if (read.ok) await saveCopy(read.value.map, library)
}

/** The whole library as one file; the banner then counts what has changed since. */
async function backUp({ library }: Services): Promise<void> {
  const t = languageStore.getState().speech?.t
  const at = new Date().toISOString()
  download(
    await library.backup(),
    fileName(t?.('app.backupName', { date: at.slice(0, 10) }) ?? 'Periplo', 'periplo-backup.json'),
  )
  await library.setSetting('backup.last', at)
}

async function bringBack({ library }: Services): Promise<void> {
  const t = languageStore.getState().speech?.t
  const file = await chooseFile('.json')
  if (!file || !t) return
  const restored = await library.restoreBackup(file, 'merge')
  if (!restored.ok) return void notify({ text: t(restored.error.key, restored.error.params), tone: 'error' })
  const { added, replaced, kept, notes } = restored.value
  notify({ text: t('app.backupRestored', { added, replaced, kept }), tone: 'plain' })
  for (const note of notes) notify({ text: t(note.key, note.params), tone: 'warn' })
}

export function libraryDeeds(services: Services) {
  const { library } = services
  return {
    href: (id: string) => `#/map/${id}`,
    onRename: (id: string, title: string) => void library.rename(id, title),
    onDuplicate: (id: string) => void duplicate(services, id),
    onExport: (id: string) => void exportMap(services, id),
    onTrash: (id: string) => void library.trash(id),
    onRestore: (id: string) => void library.restore(id),
    onErase: (id: string) => void library.erase(id),
    onBackup: () => void backUp(services),
    onRestoreBackup: () => void bringBack(services),
    async onEmptyTrash() {
      for (const entry of await library.list()) if (entry.trashed !== null) await library.erase(entry.id)
    },
  }
}
