/** Goes to something on the open map: chooses it and brings it into view. */
import type { Id } from '../../model/journeyMap'
import type { Services } from '../services'

export function goTo({ open, dialogs }: Services, id: Id, kind: 'card' | 'phase' | 'step' | 'lane' | 'persona'): void {
  const map = open.getState().map
  if (!map) return
  if (kind === 'persona') {
    dialogs.setState({ dialog: { is: 'persona', id } })
    return
  }
  const card = map.editor.store.getState().map.cards[id]
  if (card) map.editor.select([id], { step: card.step, lane: card.lane, card: id })
  else map.editor.select([], { header: id })
  map.view.reveal(id)
  map.view.focusGrid()
}
