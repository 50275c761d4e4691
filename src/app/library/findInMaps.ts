/** Looks for words inside the maps of the library: cards, quotes, phases, lanes, personas. */
import type { JourneyMap } from '../../model/journeyMap'
import type { FindInMaps } from '../../panels/library/useFound'
import type { Services } from '../services'

/** Maps that were read for a search, for as long as they do not change. */
const read = new Map<string, { changed: string; map: JourneyMap }>()
/** A library of larger maps is read again in part with each search, rather than held whole. */
const MOST_CARDS = 50_000

export function findInMaps({ library }: Pick<Services, 'library'>): FindInMaps {
  return async (query, signal) => {
    const found = new Map<string, string>()
    const { findOnMap } = await import('../../panels/dialogs/findOnMap')
    let cards = 0
    for (const { id, changed, trashed } of await library.list()) {
      if (signal.aborted) break
      if (trashed !== null) continue
      const known = read.get(id)
      const map = known?.changed === changed ? known.map : await opened(library, id)
      if (!map) continue
      cards += Object.keys(map.cards).length
      if (cards <= MOST_CARDS) read.set(id, { changed, map })
      else read.delete(id)
      const [first] = findOnMap(map, query, 1).results
      if (first) found.set(id, first.excerpt || first.title)
    }
    return found
  }
}

async function opened(library: Services['library'], id: string): Promise<JourneyMap | null> {
  const map = await library.read(id)
  return map.ok ? map.value.map : null
}
