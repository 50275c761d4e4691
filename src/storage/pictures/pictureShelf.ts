/** The pictures of this visit, held in memory too: where site data are cleared under an open map, they go back with it. */
import type { JourneyMap } from '../../model/journeyMap'
import { picturesIn } from './picturesIn'
import type { Database } from '../database/database'
import type { Mirror } from '../copies/mirror'
import { addPicture, readPicture } from './pictures'

/** More than this is not held; the second copy is there for the rest. */
const MOST_BYTES = 100_000_000

export class PictureShelf {
  private readonly held = new Map<string, Blob>()
  private bytes = 0

  constructor(
    private readonly db: () => Database,
    private readonly mirror: Mirror | null,
  ) {}

  async add(picture: Blob): Promise<string> {
    const hash = await addPicture(this.db(), this.mirror, picture)
    this.hold(hash, picture)
    return hash
  }

  async read(hash: string): Promise<Blob | null> {
    const held = this.held.get(hash)
    if (held) return held
    const picture = await readPicture(this.db(), this.mirror, hash)
    if (picture) this.hold(hash, picture)
    return picture
  }

  /** Takes the pictures of a map off the disk, one after the other, so that they are at hand if the disk loses them. */
  async holdAll(map: JourneyMap): Promise<void> {
    for (const hash of new Set(picturesIn(map))) await this.read(hash)
  }

  /** Writes back what the database has lost. */
  async putBack(): Promise<void> {
    const kept = new Set(await this.db().pictures.toCollection().primaryKeys())
    for (const [hash, picture] of this.held) if (!kept.has(hash)) await addPicture(this.db(), this.mirror, picture)
  }

  private hold(hash: string, picture: Blob) {
    if (this.held.has(hash) || this.bytes + picture.size > MOST_BYTES) return
    this.held.set(hash, picture)
    this.bytes += picture.size
  }
}
