/** Starts everything in order: words, library, then the first screen. */
import { createRoot } from 'react-dom/client'
import { createStore } from 'zustand/vanilla'
import { allWords, languageStore, speak, speakFirst } from '../i18n/languageStore'
import type { Language } from '../i18n/words'
import type { Ahead } from '../storage/keeping/readAhead'
import type { StorageNote } from '../storage/library'
import { openLibrary } from '../storage/openLibrary'
import { notify } from '../ui/announce'
import { Photograph } from '../ui/laterPictures'
import { readPicturesBy } from '../ui/pictureReader'
import { App } from './App'
import { createDialogs } from './dialogs/dialogs'
import { listenToDrops, listenToPastes, openFiles } from './files/openFiles'
import { mapAt } from './mapAt'
import { exposeForPrograms } from './periplo'
import { preferenceStore } from './preferences'
import { EditorRoute, loadAhead } from './screens'
import type { Services } from './services'
import { registerServiceWorker, takeLaunchedFiles } from './serviceWorker'

/** `asked`: the map of the address, which was asked for before all this was there. */
export async function start(root: HTMLElement, asked: Ahead | null): Promise<void> {
  const { language } = preferenceStore.getState()
  const opening = openLibrary(async () => (await import('../lanes/mapKinds')).MAP_KINDS, {
    admit: async (bytes, type) => (await import('../formats/carriedPictures')).admitted(bytes, type),
    ahead: asked,
  })
  const id = mapAt(location.hash)
  const ahead = id === null ? null : { id, reading: opening.then((library) => library.read(id)) }
  const [library] = await Promise.all([opening, speakAndFollow(language, id !== null), loadAhead(location.hash)])
  const services: Services = {
    library,
    ahead,
    open: createStore(() => ({ map: null })),
    waiting: createStore(() => ({ maps: [] })),
    dialogs: createDialogs(),
    returning: createStore(() => ({ to: null })),
    go(address) {
      location.hash = address
    },
  }
  if (id !== null) await (await import('./map/openMap')).openAhead(services, id)
  readPicturesBy((hash) => library.readPicture(hash))
  listenToDrops(services)
  listenToPastes(services)
  exposeForPrograms(services)
  takeLaunchedFiles((files) => void openFiles(services, files))
  createRoot(root).render(<App services={services} />)
  void tellHealth(services)
  void registerServiceWorker()
  // The rest comes while the person looks around.
  setTimeout(() => void Promise.all([EditorRoute.ahead(), Photograph.ahead()]).catch(() => {}), 1000)
}

/** What became of the library since the last visit: maps that were brought back, or that it cannot be opened at all. */
async function tellHealth({ library: { health }, open }: Services): Promise<void> {
  async function tell(told: readonly StorageNote[], tone: 'warn' | 'error') {
    if (told.length === 0) return
    await allWords()
    const t = languageStore.getState().speech?.t
    if (t) for (const { key, params } of told) notify({ text: t(key, params), tone })
  }
  health.subscribe(({ failure, notes }, before) => {
    if (notes !== before.notes) void tell(notes, 'warn')
    // An open map says it itself, for as long as it lasts.
    if (failure && failure !== before.failure && !open.getState().map) void tell([failure], 'error')
  })
  const { notes, failure } = health.getState()
  await tell(notes, 'warn')
  await tell(failure && failure.kind !== 'newer' ? [failure] : [], 'error')
}

/** The library opens with its own few words; what shows a map waits for them all. */
async function speakAndFollow(language: Language, whole: boolean): Promise<void> {
  languageStore.subscribe(({ speech }) => {
    if (speech) document.documentElement.lang = speech.language
  })
  preferenceStore.subscribe((now, before) => {
    if (now.language !== before.language) void speak(now.language)
  })
  await (whole ? speak : speakFirst)(language)
}
