/** Hands a file to the person: the browser's download. */
import { mapOf } from '../../editor/mapOf'
import { languageStore } from '../../i18n/languageStore'
import type { JourneyMap } from '../../model/journeyMap'
import type { Library } from '../../storage/library'
import { notify } from '../../ui/announce'
import type { OpenMap } from '../services'

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

/** A copy as a file; `kept`: whether all that it holds is written on this device as well. */
export async function saveCopy(map: JourneyMap, library: Pick<Library, 'readPicture'>, kept = true): Promise<void> {
  const { writeJson } = await import('../../formats/json')
  const name = fileName(map.title, 'periplo.json')
  download(await writeJson(map, { picture: (hash) => library.readPicture(hash) }), name)
  const speech = languageStore.getState().speech
  if (speech) notify({ text: speech.t(kept ? 'app.copySaved' : 'app.copySaved.only', { name }), tone: 'plain' })
}

export function saveCopyOf({ editor, keeper }: OpenMap, library: Pick<Library, 'readPicture'>): Promise<void> {
  return saveCopy(mapOf(editor.store.getState()), library, keeper.status.getState().state === 'saved')
}
