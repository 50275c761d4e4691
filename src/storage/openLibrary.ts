/** Opens the library of this device: in the browser's database, or in memory where that is refused. */
import { nanoid } from 'nanoid'
import { broughtBack, mirrorTheRest } from './copies/bringBack'
import { Connection } from './database/connection'
import { freshLog } from './database/freshLog'
import { type Database, openDatabase } from './database/database'
import { DATABASE_NAME, DATABASE_VERSION } from './database/version'
import { DatabaseLibrary } from './libraries/databaseLibrary'
import { NEWER, REFUSED } from './failures'
import type { Ahead } from './keeping/readAhead'
import type { Library } from './library'
import { doorFor, type LoadKinds, type PictureDoor } from './enter'
import { type Mirror, openMirror } from './copies/mirror'
import { openTabs } from './keeping/tabs'
import { emptyOldTrash } from './past/trash'
import type { World } from './world'

export interface Surroundings extends World {
  /** Looks at the pictures of a foreign file; what pictures are is known to the rooms above. */
  admit: PictureDoor
  name: string
  version: number
  openMirror: (name: string) => Mirror | null
  /** A map that was asked for before the library. */
  ahead: Ahead | null
}

const HERE: Surroundings = {
  admit: async () => null,
  name: DATABASE_NAME,
  version: DATABASE_VERSION,
  openMirror,
  ahead: null,
  newId: () => nanoid(),
  now: () => new Date().toISOString(),
  ticks: () => performance.now(),
}

export async function openLibrary(loadKinds: LoadKinds, surroundings: Partial<Surroundings> = {}): Promise<Library> {
  const { name, version, openMirror, admit, ahead, ...world } = { ...HERE, ...surroundings }
  const tools = { ...world, admit, enter: doorFor(loadKinds, world.newId) }
  const opened = await openDatabase(name, version)
  if ('refused' in opened) {
    const { MemoryLibrary } = await import('./libraries/memoryLibrary')
    return new MemoryLibrary(opened.refused === 'newer' ? NEWER : REFUSED, tools)
  }
  const connection = new Connection(opened.db, name, version)
  const mirror = openMirror(name)
  const bringing = mirror ? broughtBack(opened.db, mirror) : Promise.resolve([])
  void bringing.then(() => tidy(opened.db, mirror, tools))
  const own = freshLog(() => connection.raw(), name)
  const fresh = async () => {
    if (!(await ahead?.fresh)) await own()
  }
  return new DatabaseLibrary({ connection, tabs: openTabs(name), mirror, fresh, ...tools }, bringing, ahead)
}

/** What can wait until the library is shown. */
async function tidy(db: Database, mirror: Mirror | null, { now, newId }: World) {
  try {
    for (const id of await emptyOldTrash(db, now())) await mirror?.remove(id)
    if (mirror) await mirrorTheRest(db, mirror, newId)
  } catch (error) {
    console.warn('The library could not be tidied.', error)
  }
}
