/** Drawing a way from a card's port to another card. */
import { link, whoseWay } from '../../commands/link'
import { cardBoxes, cellAt } from '../../layout/layout'
import type { CardId } from '../../model/journeyMap'
import type { Arranged } from '../arrangement/arrangement'
import type { CanvasRoom } from '../canvasRoom'
import { followPointer } from './followPointer'
import { IDLE } from './gestureStore'
import { onPlane } from '../flow/plane'
import { cellsPoint } from './pointer'

/** The card below a point of the plane. */
export function cardUnder(laid: Arranged, x: number, y: number): CardId | null {
  const cell = cellAt(laid.layout, x, y)
  if (!cell) return null
  const { layout, map, places, measure } = laid
  const found = cardBoxes(layout, map, places, cell.step, cell.lane, measure).find(
    ({ box, folded }) => !folded && x >= box.x - 12 && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  )
  return found?.id ?? null
}

export function drawWay(room: CanvasRoom, scroller: HTMLElement, start: PointerEvent, from: CardId): void {
  const { editor, arrangement, camera, gesture } = room
  if (editor.store.getState().readonly) return
  const at = (event: PointerEvent) => {
    const point = cellsPoint(scroller, room, event)
    const { projection, zoom } = camera.store.getState()
    const laid = onPlane(arrangement.store.getState(), projection)
    const onto = cardUnder(laid, point.x / zoom, point.y / zoom)
    return { point, onto: onto === from ? null : onto }
  }
  followPointer(room, scroller, start, true, {
    move(event) {
      const { point, onto } = at(event)
      gesture.setState({ gesture: { is: 'way', from, at: point, onto } })
    },
    end(event) {
      const { onto } = at(event)
      gesture.setState({ gesture: IDLE })
      if (onto !== null) editor.run(link, { from, to: onto, persona: whoseWay(editor.store.getState(), from) })
    },
    cancel: () => gesture.setState({ gesture: IDLE }),
  })
}
