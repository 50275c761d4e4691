/** Where a map that was read stands in its log. */
import type { Id, JourneyMap } from '../../model/journeyMap'
import { replay } from './log'
import { readNews } from './readNews'
import type { News } from './replica'
import type { Seal } from './seal'

export interface Start {
  base: JourneyMap
  n: number
  /** How many rows stand beyond the snapshot. */
  rows: number
  /** Of the snapshot, where it is all that there is. */
  seal?: Seal
}

/** Null where there is no snapshot to begin with. */
export function startOf({ snapshot, rows }: News): Start | null {
  if (!snapshot) return null
  const { n, map, seal } = snapshot
  const last = rows.at(-1)
  return last ? { base: replay(map, rows), n: last.n, rows: rows.length } : { base: map, n, rows: 0, seal }
}

export async function readStart(db: IDBDatabase, id: Id): Promise<Start | null> {
  const news = await readNews(db, id, -1)
  return typeof news === 'string' ? null : startOf(news)
}
