/** Pictures, each kept once under the hash of its bytes, with a second copy among the private files. */
import type { Database } from '../database/database'
import { hashOf } from '../hash'
import type { Mirror } from '../copies/mirror'

/** Gives the picture's name. Rejects where the database takes no more; that the second copy fails is only noted. */
export async function addPicture(db: Database, mirror: Mirror | null, picture: Blob): Promise<string> {
  const bytes = await picture.arrayBuffer()
  const hash = await hashOf(bytes)
  await db.pictures.put({ hash, type: picture.type, bytes })
  await mirror?.writePicture(hash, picture).catch((error: unknown) => console.warn('No second copy.', error))
  return hash
}

/** Null where it is lost on both sides. */
export async function readPicture(db: Database, mirror: Mirror | null, hash: string): Promise<Blob | null> {
  try {
    const found = await db.pictures.get(hash)
    if (found) return new Blob([found.bytes], { type: found.type })
  } catch (error) {
    console.warn('A picture could not be read; its second copy is tried.', error)
  }
  const copy = (await mirror?.readPicture(hash).catch(() => null)) ?? null
  if (copy) await addPicture(db, null, copy).catch(() => {})
  return copy
}
