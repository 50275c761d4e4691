/** Reads maps: as the page first asked for one, out of the database, or out of the second copies. */
import type { Id, JourneyMap } from '../../model/journeyMap'
import { fail, ok, type Result } from '../../model/result'
import type { Connection } from '../database/connection'
import type { Mirror } from '../copies/mirror'
import type { Door } from '../enter'
import { DAMAGED, failureOf, MISSING } from '../failures'
import { lastWordsOf, writeLastWords } from '../keeping/lastWords'
import { putWhole } from '../keeping/news'
import type { Ahead } from '../keeping/readAhead'
import { holds } from '../keeping/seal'
import { readStart, type Start, startOf } from '../keeping/start'
import type { OpenedMap, StorageFailure, StorageNote } from '../library'

interface Tools {
  connection: Connection
  mirror: Mirror | null
  enter: Door
  fresh: () => Promise<void>
}

const isAsItWas = ({ map, notes }: OpenedMap, raw: JourneyMap) => map === raw && notes.length === 0

/** In milliseconds. */
const STILL_THERE = 300

export class MapReader {
  /** Where each map that was read stands in its log. */
  private readonly starts = new WeakMap<JourneyMap, Start>()

  constructor(
    private readonly tools: Tools,
    /** Maps that the database has lost are on their way back from their second copies. */
    private readonly bringing: Promise<unknown>,
    /** A map that was asked for before the library; looked at once, while it is fresh. */
    private ahead: Ahead | null,
  ) {}

  private get db() {
    return this.tools.connection.db
  }

  /** Null for a map that was not read here. */
  startOf(map: JourneyMap): Start | null {
    return this.starts.get(map) ?? null
  }

  async read(id: Id): Promise<Result<OpenedMap, StorageFailure>> {
    const { mirror } = this.tools
    try {
      await this.writeLastWords(id)
      const reading = Promise.all([this.readFirst(id), mirror?.lastN(id).catch(() => -1) ?? -1])
      // Asked for after what is looked at first, which does not wait for it.
      void this.tools.fresh()
      const [first, mirrored] = await reading
      if (first && mirrored <= first.n) return await this.openedOrBroughtBack(id, first)
      await this.bringing
      // Another tab may have written meanwhile, or the map may have been brought back.
      const read = await readStart(this.db.backendDB(), id)
      if (read && (!first || mirrored <= read.n)) return await this.openedOrBroughtBack(id, read)
      if (!read && (await this.db.tombstones.get(id))) return fail(MISSING)
      return (await this.readMirror(id)) ?? (read ? await this.opened(read, []) : fail(MISSING))
    } catch (error) {
      console.warn('A map could not be read; its second copy is tried.', error)
      return (await this.readMirror(id)) ?? fail(this.tools.connection.state === 'open' ? DAMAGED : failureOf(error))
    }
  }

  /** As the page asked for it when it began, where it did. */
  private async readFirst(id: Id): Promise<Start | null> {
    const { ahead } = this
    this.ahead = null
    const news = ahead?.id === id ? await ahead.news : null
    return (news && startOf(news)) ?? readStart(this.db.backendDB(), id)
  }

  /** What a page could not finish writing when it went away goes into the log now. */
  private async writeLastWords(id: Id): Promise<void> {
    if (lastWordsOf(id).size === 0) return
    this.ahead = null
    // A page that is there still takes its words back as soon as they are written.
    await new Promise((resolve) => setTimeout(resolve, STILL_THERE))
    await this.tools.fresh()
    const { locks } = globalThis.navigator ?? {}
    const write = () => writeLastWords(this.db, id)
    const written = locks ? locks.request(`last words of ${id}`, write) : write()
    // They stay for the next time; the map is read as it lies there.
    await written.catch((error: unknown) => console.warn('What a page said last could not be written down yet.', error))
  }

  /** The second copy put back in the place of what the database lost; null where there is none. */
  private async readMirror(id: Id): Promise<Result<OpenedMap, StorageFailure> | null> {
    const { mirror, connection } = this.tools
    const found = await mirror?.read(id).catch(() => null)
    if (!found) return null
    if (connection.state === 'open')
      await putWhole(this.db, found.map, found.n, (await mirror?.trashed(id).catch(() => null)) ?? null).catch(
        (error: unknown) => console.warn('The second copy could not be put back yet.', error),
      )
    return this.opened({ base: found.map, n: found.n, rows: 0 }, [{ key: 'storage.broughtBack' }])
  }

  /** Before anything is mended, the second copy is asked whether it is whole. */
  private async openedOrBroughtBack(id: Id, start: Start): Promise<Result<OpenedMap, StorageFailure>> {
    const opened = await this.opened(start, [])
    if (opened.ok ? isAsItWas(opened.value, start.base) : opened.error.kind !== 'damaged') return opened
    const { mirror, enter } = this.tools
    const found = await mirror?.read(id).catch(() => null)
    if (!found || (opened.ok && found.n < start.n)) return opened
    const entered = await enter(found.map)
    if (!entered.ok || (opened.ok && !isAsItWas(entered.value, found.map))) return opened
    return (await this.readMirror(id)) ?? opened
  }

  private async opened(start: Start, notes: StorageNote[]): Promise<Result<OpenedMap, StorageFailure>> {
    const { base, seal } = start
    if (seal && (await holds(seal))) return this.remembered(base, start, notes)
    const entered = await this.tools.enter(base)
    if (!entered.ok) return entered
    const { map, notes: mended } = entered.value
    // What was mended, or came otherwise, is not what the seal is of.
    const known = map === base && mended.length === 0 ? start : { ...start, seal: undefined }
    return this.remembered(map, known, [...notes, ...mended])
  }

  private remembered(map: JourneyMap, start: Start, notes: StorageNote[]): Result<OpenedMap, StorageFailure> {
    this.starts.set(map, start)
    return ok({ map, notes })
  }

  /** The map that was read was whole: it need not be looked through the next time. */
  async keepSeal(map: JourneyMap): Promise<void> {
    const { n, seal } = this.startOf(map) ?? {}
    const [found] = await Promise.all([seal?.found, this.tools.fresh()])
    if (!found || found === seal?.kept) return
    const record = this.db.maps.where('id').equals(map.id)
    await record.and(({ base }) => base === n).modify({ seal: found })
  }
}
