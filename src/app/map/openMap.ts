/** Opens a map of the library, once for all its screens, and closes it again. */
import { nanoid } from 'nanoid'
import { useEffect, useState } from 'react'
import { createView } from '../../canvas/looking/view'
import { createEditor } from '../../editor/editor'
import { languageStore } from '../../i18n/languageStore'
import type { Id } from '../../model/journeyMap'
import type { StorageFailure } from '../../storage/library'
import { notify } from '../../ui/announce'
import { mapAt } from '../mapAt'
import type { OpenMap, Services } from '../services'
import { changeSpoken } from './spoken'

export type Opening = { is: 'opening' } | { is: 'open'; map: OpenMap } | { is: 'failed'; failure: StorageFailure }

const surroundings = {
  newId: () => nanoid(),
  now: () => new Date().toISOString(),
  ticks: () => performance.now(),
}

async function open(services: Services, id: Id): Promise<Opening> {
  const { ahead } = services
  services.ahead = null
  const read = await (ahead?.id === id ? ahead.reading : services.library.read(id))
  if (!read.ok) return { is: 'failed', failure: read.error }
  const editor = createEditor(read.value.map, surroundings)
  const keeper = await services.library.keep(id, editor)
  const t = languageStore.getState().speech?.t
  for (const note of read.value.notes) if (t) notify({ text: t(note.key, note.params), tone: 'warn' })
  editor.onChange((change) => {
    const after = editor.store.getState()
    const step = after.history.done.at(-1)?.n
    changeSpoken(change, after, () => editor.store.getState().history.done.at(-1)?.n === step && editor.undo())
  })
  return { is: 'open', map: { id, editor, keeper, view: createView() } }
}

interface Held {
  opening: Promise<Opening>
  /** What became of it, as soon as that is known. */
  opened: Opening | null
  /** How many screens show it. */
  screens: number
}

const held = new Map<Id, Held>()

function hold(services: Services, id: Id): Held {
  const map: Held = { opening: open(services, id), opened: null, screens: 0 }
  void map.opening.then((opened) => {
    map.opened = opened
  })
  held.set(id, map)
  return map
}

function take(services: Services, id: Id): Promise<Opening> {
  const map = held.get(id) ?? hold(services, id)
  map.screens++
  services.waiting.setState(({ maps }) => ({ maps: maps.filter((one) => one.id !== id) }))
  return map.opening
}

/**
 * The next screen may show the same map, and what the disk has no room for still waits here: with its history and all
 * that is not yet written, the map stays open until neither is so.
 */
async function leave(services: Services, id: Id): Promise<void> {
  const map = held.get(id)
  if (!map) return
  map.screens--
  const opening = await map.opening
  await elsewhere(id)
  const over = () => map.screens > 0 || held.get(id) !== map
  if (opening.is === 'open' && !over()) await written(services, opening.map)
  if (over()) return
  held.delete(id)
  if (opening.is === 'open') await opening.map.keeper.close()
}

/** Nobody looks longer than this, in milliseconds, at a page with nothing on it. */
const EMPTY_AT_MOST = 400

/** Opens the map of the first address before there is a screen, which then begins with it. */
export async function openAhead(services: Services, id: Id): Promise<void> {
  const opening = take(services, id)
  await Promise.race([opening, new Promise((resolve) => setTimeout(resolve, EMPTY_AT_MOST))])
  // The screen takes it in its turn; should the address show another by then, it is closed.
  void leave(services, id)
}

/** Resolves when the address shows something else. */
function elsewhere(id: Id): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (mapAt(location.hash) === id) return
      removeEventListener('hashchange', look)
      resolve()
    }
    addEventListener('hashchange', look)
    look()
  })
}

/** Resolves when nothing waits any more, or when nothing will ever be written; until then others can be told. */
function written(services: Services, map: OpenMap): Promise<void> {
  const { status } = map.keeper
  const over = () => ['saved', 'readonly'].includes(status.getState().state)
  if (over()) return Promise.resolve()
  services.waiting.setState(({ maps }) => ({ maps: [...maps.filter((one) => one.id !== map.id), map] }))
  return new Promise((resolve) => {
    const stop = status.subscribe(() => {
      if (!over()) return
      stop()
      services.waiting.setState(({ maps }) => ({ maps: maps.filter((one) => one !== map) }))
      resolve()
    })
  })
}

/** The map of an address, for as long as a screen shows it. */
export function useOpenMap(services: Services, id: Id): Opening {
  const [opening, setOpening] = useState<Opening>(() => held.get(id)?.opened ?? { is: 'opening' })
  useEffect(() => {
    let gone = false
    let letGo = () => {}
    void take(services, id).then((result) => {
      if (gone) return
      setOpening(result)
      if (result.is !== 'open') return
      const { map } = result
      services.open.setState({ map })
      const stops: (() => void)[] = []
      // The map is painted before anybody copies from it or throws it away.
      void Promise.all([import('../files/clipboard'), import('./watchTrash')]).then(
        ([{ listenToClipboard }, { watchTrash }]) => {
          if (!gone) stops.push(listenToClipboard(map.editor), watchTrash(services, id))
        },
      )
      letGo = () => {
        stops.forEach((stop) => stop())
        map.editor.stopEditing(true)
        // Whoever leaves the screen may close the tab in the next moment.
        map.keeper.flush()
      }
    })
    return () => {
      gone = true
      letGo()
      services.open.setState({ map: null })
      void leave(services, id)
    }
  }, [services, id])
  return opening
}
