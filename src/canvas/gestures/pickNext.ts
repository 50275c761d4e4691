/** Drawing a way without dragging: the chosen card is where it begins, and the next one that is picked where it leads. */
import { link, whoseWay } from '../../commands/link'
import type { CardId } from '../../model/journeyMap'
import type { CanvasRoom } from '../canvasRoom'
import { IDLE } from './gestureStore'

/** The card from which a way is about to lead; null while none is. */
export function pickingFrom({ gesture }: CanvasRoom): CardId | null {
  const now = gesture.getState().gesture
  return now.is === 'pick' ? now.from : null
}

/** Begins at the card that is chosen alone, or where the keyboard stands; false where there is none. */
export function beginPicking({ editor, gesture }: CanvasRoom): boolean {
  const { selection, focus, map, readonly } = editor.store.getState()
  const [only, ...more] = selection.filter((id) => map.cards[id])
  const from = only ?? (focus && 'card' in focus ? focus.card : undefined)
  if (readonly || more.length > 0 || from === undefined) return false
  gesture.setState({ gesture: { is: 'pick', from } })
  return true
}

/** Ends it: with a way where another card was picked. */
export function endPicking(room: CanvasRoom, to: CardId | null): void {
  const from = pickingFrom(room)
  room.gesture.setState({ gesture: IDLE })
  if (from === null || to === null || to === from) return
  room.editor.run(link, { from, to, persona: whoseWay(room.editor.store.getState(), from) })
}
