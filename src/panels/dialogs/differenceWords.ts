/** What differs between two states of a map, in words: "3 cards added, 1 removed". */
import type { MessageKey, Translate } from '../../i18n/words'
import type { CollectionDifference, Difference } from '../../model/difference'
import { COLLECTIONS } from '../../model/journeyMap'

export interface DifferenceLine {
  kind: keyof CollectionDifference | 'field'
  text: string
}

const KINDS = ['added', 'changed', 'moved', 'removed'] as const

/** One line for each thing that was done to each kind of record, cards first. */
export function differenceLines(difference: Difference, t: Translate): DifferenceLine[] {
  const lines: DifferenceLine[] = []
  for (const collection of [...COLLECTIONS].sort((a, b) => rank(a) - rank(b))) {
    for (const kind of KINDS) {
      const count = difference.collections[collection][kind].length
      if (count > 0) lines.push({ kind, text: t(`history.${collection}.${kind}` as MessageKey, { count }) })
    }
  }
  for (const field of difference.fields) lines.push({ kind: 'field', text: t(`history.field.${field}`) })
  return lines
}

const rank = (collection: string) => (collection === 'cards' ? -1 : COLLECTIONS.indexOf(collection as 'cards'))
