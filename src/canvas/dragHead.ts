/** Dragging a header to another place: phases and steps along the top, lanes along the side. */
import type { CanvasRoom } from './canvasRoom'

export function dragHead(room: CanvasRoom, scroller: HTMLElement, start: PointerEvent, id: string): void {
  void [room, scroller, start, id]
}
