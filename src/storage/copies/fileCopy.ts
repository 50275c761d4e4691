/** A copy of the open map in a file that the person chose, written within seconds of a change, where the browser can. */
import { createStore } from 'zustand/vanilla'
import type { Id, JourneyMap } from '../../model/journeyMap'
import type { Database } from '../database/database'
import type { FileCopy, FileCopying } from '../library'
import { packed } from '../pictures/packed'
import { picturesIn } from '../pictures/picturesIn'
import type { World } from '../world'

/** What the File System Access API adds to handles and windows; the DOM's types do not know it yet. */
interface ChosenFile extends FileSystemFileHandle {
  queryPermission(what: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission(what: { mode: 'readwrite' }): Promise<PermissionState>
}
interface ChooserWindow {
  showSaveFilePicker(options: { suggestedName: string; types: object[] }): Promise<ChosenFile>
}

const chooser = (): ChooserWindow | null =>
  typeof window !== 'undefined' && 'showSaveFilePicker' in window ? (window as unknown as ChooserWindow) : null

const PAUSE = 2000
const OFF: FileCopy = { state: 'off', name: '', at: null }

export class FileCopier implements FileCopying {
  readonly possible = chooser() !== null
  readonly status = createStore<FileCopy>()(() => OFF)
  private file: ChosenFile | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly key: string

  constructor(
    id: Id,
    private readonly db: () => Database,
    private readonly map: () => JourneyMap,
    private readonly picture: (hash: string) => Promise<Blob | null>,
    private readonly now: World['now'],
  ) {
    this.key = `file.${id}`
  }

  /** Finds the file that was chosen in an earlier visit. */
  async begin(): Promise<void> {
    if (!this.possible) return
    const kept = await this.db().settings.get(this.key)
    if (!kept) return
    this.file = kept.value as ChosenFile
    const leave = await this.file.queryPermission({ mode: 'readwrite' })
    this.status.setState({ state: leave === 'granted' ? 'on' : 'asks', name: this.file.name })
  }

  async choose(suggestedName: string): Promise<void> {
    const types = [{ description: 'Periplo', accept: { 'application/json': ['.json'] } }]
    const file = await chooser()
      ?.showSaveFilePicker({ suggestedName, types })
      .catch(() => null)
    if (!file) return
    this.file = file
    await this.db().settings.put({ key: this.key, value: file })
    this.status.setState({ state: 'on', name: file.name })
    await this.write()
  }

  async resume(): Promise<void> {
    if ((await this.file?.requestPermission({ mode: 'readwrite' })) !== 'granted') return
    this.status.setState({ state: 'on' })
    await this.write()
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer)
    this.file = null
    this.status.setState(OFF)
    await this.db().settings.delete(this.key)
  }

  touched(): void {
    if (!this.file || this.timer !== undefined || this.status.getState().state === 'asks') return
    this.timer = setTimeout(() => void this.write(), PAUSE)
  }

  async close(): Promise<void> {
    if (this.timer === undefined) return
    await this.write()
  }

  /** The map as its JSON export has it, pictures and all. */
  private async content(): Promise<object> {
    const map = this.map()
    const pictures = await packed(picturesIn(map), this.picture)
    return pictures.length === 0 ? map : { ...map, pictures }
  }

  private async write() {
    clearTimeout(this.timer)
    this.timer = undefined
    if (!this.file) return
    try {
      const writable = await this.file.createWritable()
      await writable.write(`${JSON.stringify(await this.content(), null, 2)}\n`)
      await writable.close()
      this.status.setState({ state: 'on', at: this.now() })
    } catch (error) {
      console.warn('The copy could not be written.', error)
      const leave = await this.file.queryPermission({ mode: 'readwrite' }).catch(() => 'denied')
      this.status.setState({ state: leave === 'prompt' ? 'asks' : 'failed' })
    }
  }
}
