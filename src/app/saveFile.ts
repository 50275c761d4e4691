/** Hands a file to the person: the browser's download. */
import type { Editor } from '../editor/editor'
import { mapOf } from '../editor/mapOf'
import { languageStore } from '../i18n/languageStore'
import type { JourneyMap } from '../model/journeyMap'
import type { Library } from '../storage/library'
import { notify } from '../ui/announce'

/** A name that every file system takes. */
export function fileName(title: string, extension: string): string {
  const stem = title
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120)
  return `${stem || 'Periplo'}.${extension}`
}

export function download(blob: Blob, name: string): void {
  const anchor = document.createElement('a')
  const url = URL.createObjectURL(blob)
  anchor.href = url
  anchor.download = name
  anchor.click()
  // The download has taken the bytes by then; an address revoked at once can come out empty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Everything is already kept on this device; this gives a copy as a file besides. */
export async function saveCopy(map: JourneyMap, library: Pick<Library, 'readPicture'>): Promise<void> {
  const { writeJson } = await import('../formats/json')
  const name = fileName(map.title, 'periplo.json')
  download(await writeJson(map, { picture: (hash) => library.readPicture(hash) }), name)
  const speech = languageStore.getState().speech
  if (speech) notify({ text: speech.t('app.copySaved', { name }), tone: 'plain' })
}

export function saveCopyOf(editor: Editor, library: Pick<Library, 'readPicture'>): Promise<void> {
  return saveCopy(mapOf(editor.store.getState()), library)
}
