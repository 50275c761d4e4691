/** A picture that is dropped on a card, or pasted while cards are chosen, hangs there; one that carries a map is opened. */
import { attach } from '../../commands/attach'
import { readPngMap } from '../../formats/picture/pngChunks'
import { languageStore } from '../../i18n/languageStore'
import type { CardId } from '../../model/journeyMap'
import { keepPicture } from '../../panels/pictures/keepPicture'
import type { OpenMap, Services } from '../services'
import { openFiles } from './openFiles'
import { picturesOf } from './picturesOf'
import { isTheirs } from './theirs'

/** Listens until the returned function is called. */
export function listenToPictures(services: Services, { editor }: OpenMap): () => void {
  const take = (event: Event, files: FileList | undefined, cards: readonly CardId[]) => {
    const [file] = files ?? []
    if (event.defaultPrevented || files?.length !== 1 || !file?.type.startsWith('image/') || cards.length === 0) return
    event.preventDefault()
    if (event.type === 'paste') event.stopPropagation()
    void hang(services, editor, cards, file)
  }
  const drop = (event: DragEvent) => {
    const card = event.target instanceof Element ? event.target.closest('[data-card]')?.getAttribute('data-card') : null
    take(event, event.dataTransfer?.files, card ? [card] : [])
  }
  const paste = (event: ClipboardEvent) => {
    const { selection, map } = editor.store.getState()
    if (!isTheirs(event.target))
      take(
        event,
        event.clipboardData?.files,
        selection.filter((id) => map.cards[id]),
      )
  }
  const heard = new AbortController()
  const { signal } = heard
  // After the fields that take pictures, before those who would open it as a map.
  document.body.addEventListener('drop', drop, { signal })
  document.body.addEventListener('paste', paste, { signal })
  return () => heard.abort()
}

async function hang(services: Services, editor: OpenMap['editor'], cards: readonly CardId[], file: File) {
  const t = languageStore.getState().speech?.t
  if (!t) return
  if (await carriesMap(file)) return openFiles(services, [file])
  const kept = await keepPicture(file, picturesOf(services), t)
  if (kept) editor.run(attach, { cards, type: 'picture', values: { ...kept } })
}

async function carriesMap(file: File): Promise<boolean> {
  try {
    return file.type === 'image/png' && readPngMap(new Uint8Array(await file.arrayBuffer())) !== null
  } catch {
    // It carries one that is refused, which whoever opens it says.
    return true
  }
}
