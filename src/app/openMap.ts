/** Opens a map of the library for editing, and closes it again. */
import { nanoid } from 'nanoid'
import { useEffect, useState } from 'react'
import { createView } from '../canvas/view'
import { listenToClipboard } from './clipboard'
import { createEditor } from '../editor/editor'
import { languageStore } from '../i18n/languageStore'
import { changeSpoken } from './spoken'
import { notify } from '../ui/announce'
import type { StorageFailure } from '../storage/library'
import type { OpenMap, Services } from './services'

export type Opening = { is: 'opening' } | { is: 'open'; map: OpenMap } | { is: 'failed'; failure: StorageFailure }

const surroundings = {
  newId: () => nanoid(),
  now: () => new Date().toISOString(),
  ticks: () => performance.now(),
}

async function open(services: Services, id: string): Promise<Opening> {
  const read = await services.library.read(id)
  if (!read.ok) return { is: 'failed', failure: read.error }
  const editor = createEditor(read.value.map, surroundings)
  const keeper = await services.library.keep(id, editor)
  const t = languageStore.getState().speech?.t
  for (const note of read.value.notes) if (t) notify({ text: t(note.key, note.params), tone: 'warn' })
  editor.onChange((change) => changeSpoken(change, editor.store.getState().focus))
  return { is: 'open', map: { id, editor, keeper, view: createView() } }
}

/** The map of an address: opened while the screen is there, written out and let go when it goes. */
export function useOpenMap(services: Services, id: string): Opening {
  const [opening, setOpening] = useState<Opening>({ is: 'opening' })
  useEffect(() => {
    let gone = false
    let map: OpenMap | null = null
    let unlisten = () => {}
    void open(services, id).then((result) => {
      if (result.is === 'open') map = result.map
      if (gone) {
        void map?.keeper.close()
        return
      }
      setOpening(result)
      services.open.setState({ map })
      if (map) unlisten = listenToClipboard(map.editor)
    })
    return () => {
      gone = true
      unlisten()
      services.open.setState({ map: null })
      void map?.keeper.close()
    }
  }, [services, id])
  return opening
}
