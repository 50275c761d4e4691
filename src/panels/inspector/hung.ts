/** What hangs on the chosen cards, by its type: gone through once for all parts of the form, not by each of them. */
import type { EditorState } from '../../editor/editor'
import type { CardId, JourneyMap } from '../../model/journeyMap'
import { attachmentsOf } from '../../model/queries'

export interface Hung {
  card: CardId
  entry: ReturnType<typeof attachmentsOf>[number]
}

interface Index {
  cards: readonly CardId[]
  byType: ReadonlyMap<string, readonly Hung[]>
}

const known = new WeakMap<JourneyMap['cards'], Index>()
const NONE: readonly Hung[] = []

function indexOf({ map }: Pick<EditorState, 'map'>, cards: readonly CardId[]): Index {
  const last = known.get(map.cards)
  if (last?.cards === cards) return last
  const byType = new Map<string, Hung[]>()
  for (const card of cards) {
    const record = map.cards[card]
    for (const entry of record ? attachmentsOf(record) : []) {
      const hung = byType.get(entry.type)
      if (hung) hung.push({ card, entry })
      else byType.set(entry.type, [{ card, entry }])
    }
  }
  const index = { cards, byType }
  known.set(map.cards, index)
  return index
}

/** Card by card, each card's own in their order. */
export function hungOn(state: Pick<EditorState, 'map'>, cards: readonly CardId[], type: string): readonly Hung[] {
  return indexOf(state, cards).byType.get(type) ?? NONE
}

/** The types that hang on any of the cards. */
export function typesOn(state: Pick<EditorState, 'map'>, cards: readonly CardId[]): string[] {
  return [...indexOf(state, cards).byType.keys()]
}
