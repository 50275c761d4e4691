/** What differs between two states of a map, in words: "2 cards removed: First bill, Call centre". */
import type { MessageKey, Translate } from '../../i18n/words'
import type { CollectionDifference, Difference } from '../../model/difference'
import { COLLECTIONS, type Collection, type Id, type JourneyMap } from '../../model/journeyMap'

export interface DifferenceLine {
  kind: keyof CollectionDifference | 'field'
  text: string
}

const KINDS = ['added', 'changed', 'moved', 'removed'] as const
/** So many are named before the rest is counted. */
const NAMED = 3

/** One line for each thing that was done to each kind of record, cards first, the first few by name. */
export function differenceLines(
  difference: Difference,
  before: JourneyMap,
  after: JourneyMap,
  t: Translate,
): DifferenceLine[] {
  const lines: DifferenceLine[] = []
  for (const collection of [...COLLECTIONS].sort((a, b) => rank(a) - rank(b))) {
    for (const kind of KINDS) {
      const ids = difference.collections[collection][kind]
      if (ids.length === 0) continue
      const what = t(`history.${collection}.${kind}` as MessageKey, { count: ids.length })
      const names = namesOf(ids, collection, kind === 'removed' ? before : after, t)
      lines.push({ kind, text: names ? t('history.cards.named', { what, names }) : what })
    }
  }
  for (const field of difference.fields) lines.push({ kind: 'field', text: t(`history.field.${field}`) })
  return lines
}

function namesOf(ids: readonly Id[], collection: Collection, map: JourneyMap, t: Translate): string {
  const titles = ids.flatMap((id) => {
    const record = map[collection][id]
    if (!record) return []
    return ('title' in record ? record.title : 'name' in record ? record.name : '') || []
  })
  const names = titles.slice(0, NAMED).join(', ')
  const rest = ids.length - Math.min(NAMED, titles.length)
  return names && rest > 0 ? t('history.cards.more', { names, count: rest }) : names
}

const rank = (collection: Collection) => (collection === 'cards' ? -1 : COLLECTIONS.indexOf(collection))
