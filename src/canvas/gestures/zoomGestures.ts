/** Zooming around the pointer: Ctrl and the wheel, a trackpad's pinch, two fingers. Plain wheels scroll by themselves. */
import type { CanvasRoom } from '../canvasRoom'
import type { Point } from '../looking/look'

/** Listens on the scroller until the signal comes; `wheelZooms` is asked each time. */
export function listenToZoom(
  scroller: HTMLElement,
  room: CanvasRoom,
  signal: AbortSignal,
  wheelZooms: () => boolean,
): void {
  const { camera } = room
  let factor = 1
  let at: Point = { x: 0, y: 0 }
  let to = at
  let frame = 0
  const apply = () => {
    frame = 0
    camera.glideTo(camera.store.getState().zoom * factor, at, { x: to.x - at.x, y: to.y - at.y })
    factor = 1
    at = to
  }
  /** What lies at `from` comes to lie at `end`, nearer or farther. */
  const around = (from: Point, end: Point, by: number) => {
    if (frame === 0) at = from
    to = end
    factor *= by
    if (frame === 0) frame = requestAnimationFrame(apply)
  }
  const inCells = ({ x, y }: Point): Point => {
    const { left, top } = scroller.getBoundingClientRect()
    const { frame: headers } = camera.store.getState()
    return { x: x - left - headers.left, y: y - top - headers.top }
  }
  const onWheel = (event: WheelEvent) => {
    const zooms = event.ctrlKey || event.metaKey || (wheelZooms() && !event.shiftKey)
    if (!zooms) return
    event.preventDefault()
    const delta = event.deltaY * (event.deltaMode === 1 ? 16 : 1)
    // A notch of a wheel is about 100, a pinch on a trackpad a few.
    const limited = Math.max(-60, Math.min(60, delta))
    const { x, y } = inCells({ x: event.clientX, y: event.clientY })
    const point = { x: Math.max(0, x), y: Math.max(0, y) }
    around(point, point, 2 ** (-limited / 180))
  }
  scroller.addEventListener('wheel', onWheel, { passive: false, signal })
  listenToPinch(scroller, room, signal, (from, end, by) => around(inCells(from), inCells(end), by))
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
}

/** Two fingers carry the map between them. While a card is in the hand a second finger does nothing. */
function listenToPinch(
  scroller: HTMLElement,
  { gesture }: CanvasRoom,
  signal: AbortSignal,
  around: (from: Point, to: Point, by: number) => void,
): void {
  let last: { middle: Point; distance: number } | null = null
  const onTouch = (event: TouchEvent) => {
    const [a, b] = [event.touches[0], event.touches[1]]
    if (!a || !b || event.touches.length !== 2 || gesture.getState().gesture.is !== 'idle') {
      last = null
      return
    }
    if (event.cancelable) event.preventDefault()
    const now = {
      middle: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
      distance: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
    }
    if (last) around(last.middle, now.middle, now.distance / last.distance)
    last = now
  }
  scroller.addEventListener('touchstart', onTouch, { passive: false, signal })
  scroller.addEventListener('touchmove', onTouch, { passive: false, signal })
  scroller.addEventListener('touchend', onTouch, { signal })
  scroller.addEventListener('touchcancel', onTouch, { signal })
}
