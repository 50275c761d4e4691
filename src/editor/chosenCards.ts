/** The cards among what is chosen, gone through once however many ask: all ten thousand may be. */
import type { CardId, Id, JourneyMap } from '../model/journeyMap'
import type { EditorState } from './editor'

const known = new WeakMap<readonly Id[], { cards: JourneyMap['cards']; ids: readonly CardId[] }>()

/** The same list as long as the selection and the cards are the same. */
export function chosenCards({ selection, map: { cards } }: Pick<EditorState, 'selection' | 'map'>): readonly CardId[] {
  const last = known.get(selection)
  if (last?.cards === cards) return last.ids
  const found = selection.filter((id) => cards[id])
  const same = last && last.ids.length === found.length && found.every((id, i) => id === last.ids[i])
  const ids = same ? last.ids : found
  known.set(selection, { cards, ids })
  return ids
}
