/** Files that come in, by button, drop or paste: each becomes a map of its own, and what was mended is told. */
import { nanoid } from 'nanoid'
import { allWords, languageStore } from '../../i18n/languageStore'
import type { JourneyMap } from '../../model/journeyMap'
import { dismiss, notify } from '../../ui/announce'
import type { FileOutcome } from '../dialogs/dialogs'
import type { Services } from '../services'
import { withoutBackups } from './backups'
import { isTheirs } from './theirs'

let input: HTMLInputElement | null = null

/** The one file input of the page, so that the action can open the browser's chooser. */
export function registerFileInput(element: HTMLInputElement | null): void {
  input = element
}

export function chooseFiles(): void {
  input?.click()
}

async function openOne(services: Services, file: File): Promise<FileOutcome> {
  const speech = languageStore.getState().speech
  if (!speech) return { file: file.name, failure: { key: 'file.failed' } }
  const { t, language } = speech
  const tools = { t, language, newId: () => nanoid(), now: () => new Date().toISOString() }
  const { openFile } = await import('../../formats/opening/openFile')
  const read = await toldWhileSlow(openFile(file, file.name, tools), () => t('file.reading', { file: file.name }))
  if (!read.ok) return { file: file.name, failure: read.error }
  for (const picture of read.value.pictures ?? []) await services.library.addPicture(picture)
  const added = await services.library.add(named(read.value.map, file.name))
  if (!added.ok) return { file: file.name, failure: added.error }
  return { file: file.name, source: file, report: read.value, id: added.value }
}

/** What takes its time is told of for as long as it does. */
async function toldWhileSlow<T>(work: Promise<T>, words: () => string): Promise<T> {
  let told: number | undefined
  const timer = setTimeout(() => (told = notify({ text: words(), tone: 'plain' })), 500)
  try {
    return await work
  } finally {
    clearTimeout(timer)
    if (told !== undefined) dismiss(told)
  }
}

/** A map that says no title is called as its file; what was pasted has no file. */
function named(map: JourneyMap, file: string): JourneyMap {
  const stem = /^(.+?)(\.[\p{L}\d]{1,10}){1,2}$/u.exec(file)?.[1]
  return map.title === '' && stem ? { ...map, title: stem } : map
}

/** Opens them all; the last one that could be read is shown. Never throws. */
export async function openFiles(services: Services, files: readonly File[]): Promise<void> {
  await allWords()
  const outcomes: FileOutcome[] = []
  for (const file of await withoutBackups(services, files)) {
    try {
      outcomes.push(await openOne(services, file))
    } catch (error) {
      console.error(error)
      outcomes.push({ file: file.name, failure: { key: 'file.failed' } })
    }
  }
  services.dialogs.setState({ outcomes })
  const opened = outcomes.findLast((outcome) => 'id' in outcome)
  if (opened && 'id' in opened) services.go(`/map/${opened.id}`)
}

/** A text that was pasted where there is no map, opened like a file of that text. */
export function openText(services: Services, text: string): Promise<void> {
  const t = languageStore.getState().speech?.t
  return openFiles(services, [new File([text], t?.('app.pasted') ?? 'paste', { type: 'text/plain' })])
}

/** Takes files pasted anywhere, and text where no map is open to take it. */
export function listenToPastes(services: Services): void {
  document.addEventListener('paste', (event) => {
    const data = event.clipboardData
    if (!data || isTheirs(event.target)) return
    const text = data.getData('text/plain')
    if (data.files.length > 0) void openFiles(services, [...data.files])
    else if (services.open.getState().map === null && text.trim() !== '') void openText(services, text)
    else return
    event.preventDefault()
  })
}

/** Takes files dropped anywhere on the page. */
export function listenToDrops(services: Services): void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  window.addEventListener('dragover', (event) => {
    if (!carriesFiles(event) || event.defaultPrevented) return
    event.preventDefault()
    document.documentElement.dataset.drop = 'file'
  })
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete document.documentElement.dataset.drop
  })
  window.addEventListener('drop', (event) => {
    delete document.documentElement.dataset.drop
    // A field that takes pictures has had its turn.
    if (!carriesFiles(event) || event.defaultPrevented) return
    event.preventDefault()
    void openFiles(services, [...(event.dataTransfer?.files ?? [])])
  })
}
