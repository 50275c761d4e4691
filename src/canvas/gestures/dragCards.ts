/** Dragging cards: a hole where they were, a ghost under the pointer, a slot where they would land, one command at the end. */
import { copyCards } from '../../commands/copyCards'
import { gridLines } from '../../commands/keptPlaces'
import { moveCards } from '../../commands/moveCards'
import type { Card, CardId, JourneyMap } from '../../model/journeyMap'
import type { CanvasRoom } from '../canvasRoom'
import { landingAt } from './dropPlace'
import { followPointer } from './followPointer'
import { type Gesture, IDLE, type Landing } from './gestureStore'
import { onPlane } from '../flow/plane'
import { cellsPoint, mapPoint } from './pointer'
import { inReadingOrder } from '../keys/reach'
import { cardRect } from '../looking/steering'

const FAR = 8

/** `untouched`: the card is lifted at once, before it moves; it is told where it was put down without having moved. */
export function dragCards(
  room: CanvasRoom,
  scroller: HTMLElement,
  start: PointerEvent,
  id: CardId,
  untouched?: (at: PointerEvent) => void,
): void {
  const { editor, arrangement, camera, gesture } = room
  if (editor.store.getState().readonly) return
  const arranged = arrangement.store.getState()
  const { selection } = editor.store.getState()
  const ids = selection.includes(id) ? inReadingOrder(arranged, selection) : [id]
  const { projection, zoom } = camera.store.getState()
  const box = cardRect(onPlane(arranged, projection), id)
  const from = cellsPoint(scroller, room, start)
  // How the card is held: the ghost keeps it under the pointer.
  const held = box ? { x: from.x - box.x * zoom, y: from.y - box.y * zoom } : { x: 0, y: 0 }
  const moving = new Set(ids)
  const lead = [id, ...ids.filter((other) => other !== id)]

  const gestureAt = (at: PointerEvent): Extract<Gesture, { is: 'cards' }> => {
    const point = cellsPoint(scroller, room, at)
    const on = mapPoint(room, point)
    const copies = at.altKey
    const now = arrangement.store.getState()
    const landing = landingAt(now, on.x, on.y, copies ? new Set() : moving)
    return { is: 'cards', ids: lead, at: { x: point.x - held.x, y: point.y - held.y }, landing, copies }
  }
  if (untouched) gesture.setState({ gesture: gestureAt(start) })
  let moved = !untouched
  followPointer(room, scroller, start, true, {
    move(at) {
      moved ||= Math.hypot(at.clientX - start.clientX, at.clientY - start.clientY) >= FAR
      gesture.setState({ gesture: gestureAt(at) })
    },
    end(at) {
      const { landing, copies } = gestureAt(at)
      gesture.setState({ gesture: IDLE })
      if (!moved) return untouched?.(at)
      if (landing) drop(room, ids, id, landing, copies)
    },
    cancel: () => gesture.setState({ gesture: IDLE }),
  })
}

function drop(
  { editor, arrangement }: CanvasRoom,
  ids: readonly CardId[],
  held: CardId,
  landing: Landing,
  copies: boolean,
): void {
  if (!copies) {
    editor.run(moveCards, { ids, held, ...landing })
    return
  }
  const { map } = arrangement.store.getState()
  const cards = ids.flatMap((id) => map.cards[id] ?? [])
  editor.run(copyCards, { ids, ...cornerOf(map, cards, held, landing) })
}

/** Copies are put by their first column and lane: where those come to stand when the one in the hand stands at the landing. */
function cornerOf(
  map: JourneyMap,
  cards: readonly Card[],
  held: CardId,
  landing: Landing,
): Omit<Landing, 'index'> & { index?: number } {
  const hand = map.cards[held]
  const { steps, lanes } = gridLines(map)
  if (!hand) return landing
  const before = (line: readonly string[], own: string, all: readonly string[], to: string) =>
    line[Math.max(0, line.indexOf(to) - line.indexOf(own) + Math.min(...all.map((id) => line.indexOf(id))))] ?? to
  const step = before(
    steps,
    hand.step,
    cards.map((card) => card.step),
    landing.step,
  )
  const lane = before(
    lanes,
    hand.lane,
    cards.map((card) => card.lane),
    landing.lane,
  )
  return step === landing.step && lane === landing.lane ? landing : { step, lane }
}
