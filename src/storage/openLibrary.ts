/** Opens the library of this device: in the browser's database, or in memory where that is refused. */
import { nanoid } from 'nanoid'
import { Connection } from './connection'
import { DATABASE_VERSION, openDatabase } from './database'
import { DatabaseLibrary } from './databaseLibrary'
import { NEWER, REFUSED } from './failures'
import type { Library } from './library'
import { MemoryLibrary } from './memoryLibrary'
import { openTabs } from './tabs'
import { emptyOldTrash } from './trash'
import type { World } from './world'

export interface Surroundings extends World {
  name: string
  version: number
}

const HERE: Surroundings = {
  name: 'periplo',
  version: DATABASE_VERSION,
  newId: () => nanoid(),
  now: () => new Date().toISOString(),
  ticks: () => performance.now(),
}

export async function openLibrary(surroundings: Partial<Surroundings> = {}): Promise<Library> {
  const { name, version, ...tools } = { ...HERE, ...surroundings }
  const opened = await openDatabase(name, version)
  if ('refused' in opened) return new MemoryLibrary(opened.refused === 'newer' ? NEWER : REFUSED, tools)
  const connection = new Connection(opened.db, name, version)
  void emptyOldTrash(opened.db, tools.now()).catch((error: unknown) =>
    console.warn('The trash could not be emptied.', error),
  )
  return new DatabaseLibrary({ connection, tabs: openTabs(name), ...tools })
}
