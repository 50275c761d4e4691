/** What can be done to a map from the library. */
import { nanoid } from 'nanoid'
import { languageStore } from '../../i18n/languageStore'
import { notify } from '../../ui/announce'
import { backUp, offerBackup } from '../files/backups'
import { chooseFile } from '../files/chooseFile'
import { saveCopy } from '../files/saveFile'
import type { Services } from '../services'

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

async function chooseBackup(services: Services): Promise<void> {
  const file = await chooseFile('.json')
  if (file) await offerBackup(services, file)
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
    onRestoreBackup: () => void chooseBackup(services),
    async onEmptyTrash() {
      for (const entry of await library.list()) if (entry.trashed !== null) await library.erase(entry.id)
    },
  }
}
