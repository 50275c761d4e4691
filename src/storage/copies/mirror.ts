/** A second copy of every map, in the browser's private files: it outlives the loss of the whole database. */
import type { Id, Instant, JourneyMap } from '../../model/journeyMap'
import { applyPatches, type Patch } from '../../model/patch'

export interface Mirrored {
  map: JourneyMap
  n: number
}

/** What leads from one written state to the next. */
export interface MirrorLine {
  n: number
  at: Instant
  patches: readonly Patch[]
}

interface Head {
  /** Names the whole map that the lines go on from; a log whose token is another's is passed over. */
  token: string
  n: number
}

const WHOLE = '.map'
const LOG = '.log'
const TRASHED = '.trashed'
const PICTURE = '.picture'

/** The second copy in the private folder of that name; null where the browser has none that a page can write. */
export function openMirror(name: string): Mirror | null {
  if (typeof FileSystemFileHandle === 'undefined' || !('createWritable' in FileSystemFileHandle.prototype)) return null
  return new Mirror(async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }))
}

/** After site data were cleared, Chromium leaves questions about private files unanswered for a while. */
const REACHED_WITHIN = 1000
const ANSWERED_WITHIN = 10_000

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The private files do not answer.')), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Whatever is asked of it may fail; nothing depends on it while the database is whole. */
export class Mirror {
  private folder: Promise<FileSystemDirectoryHandle> | null = null

  constructor(private readonly reach: () => Promise<FileSystemDirectoryHandle>) {}

  async ids(): Promise<Id[]> {
    return this.inFolder(async (folder) => {
      const ids: Id[] = []
      for await (const name of folder.keys())
        if (name.endsWith(WHOLE)) ids.push(decodeURIComponent(name.slice(0, -WHOLE.length)))
      return ids
    })
  }

  /** The n of the second copy, from its log alone; -1 where there is none. */
  async lastN(id: Id): Promise<number> {
    const log = await this.readLog(id)
    return log ? (log.lines.at(-1)?.n ?? log.head.n) : -1
  }

  async read(id: Id): Promise<Mirrored | null> {
    const text = await this.text(id, WHOLE)
    const whole = text === null ? null : (parsed(text) as (Head & { map: JourneyMap }) | null)
    if (!whole) return null
    let { map, n } = whole
    const log = await this.readLog(id)
    if (log?.head.token !== whole.token) return { map, n }
    for (const line of log.lines) {
      map = { ...applyPatches(map, line.patches).map, changed: line.at }
      n = line.n
    }
    return { map, n }
  }

  /** Writes the map whole. Lines that go on from it must be written with the same token. */
  async writeWhole(id: Id, token: string, { map, n }: Mirrored): Promise<void> {
    await this.write(id, WHOLE, await textOf({ token, n, map }))
    await this.writeLog(id, { token, n }, [])
  }

  async writeLog(id: Id, head: Head, lines: readonly string[]): Promise<void> {
    await this.write(id, LOG, [JSON.stringify(head), ...lines, ''].join('\n'))
  }

  async trashed(id: Id): Promise<Instant | null> {
    return this.text(id, TRASHED)
  }

  async setTrashed(id: Id, at: Instant | null): Promise<void> {
    if (at === null) await this.remove(id, [TRASHED])
    else await this.write(id, TRASHED, at)
  }

  async remove(id: Id, endings = [WHOLE, LOG, TRASHED]): Promise<void> {
    await this.inFolder(async (folder) => {
      for (const ending of endings)
        await folder.removeEntry(encodeURIComponent(id) + ending).catch(() => {
          // It was not there.
        })
    })
  }

  async writePicture(hash: string, picture: Blob): Promise<void> {
    await this.write(hash, PICTURE, picture)
  }

  async readPicture(hash: string): Promise<Blob | null> {
    const file = await this.file(hash, PICTURE)
    return file && new Blob([file], { type: pictureType(await file.slice(0, 12).arrayBuffer()) })
  }

  private async readLog(id: Id): Promise<{ head: Head; lines: MirrorLine[] } | null> {
    const text = await this.text(id, LOG)
    if (text === null) return null
    const [first = '', ...rest] = text.split('\n')
    const head = parsed(first) as Head | null
    if (!head) return null
    const lines: MirrorLine[] = []
    for (const line of rest) {
      const read = line === '' ? null : (parsed(line) as MirrorLine | null)
      // A line that was cut off ends the log; what stands before it is whole.
      if (!read) break
      lines.push(read)
    }
    return { head, lines }
  }

  private async text(id: Id, ending: string): Promise<string | null> {
    return (await (await this.file(id, ending))?.text()) ?? null
  }

  /** A copy of a file's bytes; null where there is no such file. */
  private file(id: Id, ending: string): Promise<Blob | null> {
    return this.inFolder(async (folder) => {
      try {
        const handle = await folder.getFileHandle(encodeURIComponent(id) + ending)
        return new Blob([await (await handle.getFile()).arrayBuffer()])
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NotFoundError') return null
        throw error
      }
    })
  }

  /** The browser writes to one side and puts the file in place when it is closed, so a file is never half written. */
  private async write(id: Id, ending: string, content: string | Blob): Promise<void> {
    await this.inFolder(async (folder) => {
      const handle = await folder.getFileHandle(encodeURIComponent(id) + ending, { create: true })
      const file = await handle.createWritable()
      await file.write(content)
      await file.close()
    })
  }

  /** The folder is reached anew after a failure: it may have been cleared away. */
  private async inFolder<T>(work: (folder: FileSystemDirectoryHandle) => Promise<T>): Promise<T> {
    try {
      this.folder ??= this.reach()
      return await within(ANSWERED_WITHIN, work(await within(REACHED_WITHIN, this.folder)))
    } catch (error) {
      this.folder = null
      throw error
    }
  }
}

/** As many cards as are written out within a frame. */
const PART = 500

/** The text of a whole map, made in parts with a breath between them: somebody may be typing. */
async function textOf({ token, n, map }: Head & { map: JourneyMap }): Promise<string> {
  const { cards, ...rest } = map
  const entries = Object.entries(cards)
  if (entries.length <= PART) return JSON.stringify({ token, n, map })
  const head = JSON.stringify({ token, n, map: rest })
  const parts = [`${head.slice(0, -2)},"cards":{`]
  for (let at = 0; at < entries.length; at += PART) {
    const part = JSON.stringify(Object.fromEntries(entries.slice(at, at + PART)))
    parts.push(`${at > 0 ? ',' : ''}${part.slice(1, -1)}`)
    await breath()
  }
  return [...parts, '}}}'].join('')
}

/** Timers are held back in a page that nobody sees; messages are not. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** Private files keep no type: the first bytes tell it. */
function pictureType(head: ArrayBuffer): string {
  const [a, b] = new Uint8Array(head)
  if (a === 0x89 && b === 0x50) return 'image/png'
  if (a === 0xff && b === 0xd8) return 'image/jpeg'
  if (a === 0x47 && b === 0x49) return 'image/gif'
  return 'image/webp'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
