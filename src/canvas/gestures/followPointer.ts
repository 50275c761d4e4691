/** One gesture from press to release: it follows the pointer anywhere, scrolls at the edges, and Escape ends it unmade. */
import type { CanvasRoom } from '../canvasRoom'

export interface Followed {
  /** Called with the latest pointer, also while the scroller moves below it. */
  move(at: PointerEvent): void
  end(at: PointerEvent): void
  cancel(): void
}

const EDGE = 36
const FASTEST = 18

/** Follows until release. `scrolls`: whether the edges scroll. */
export function followPointer(
  { camera }: CanvasRoom,
  scroller: HTMLElement,
  start: PointerEvent,
  scrolls: boolean,
  gesture: Followed,
): void {
  let last = start
  let frame = 0
  const step = () => {
    frame = 0
    const by = scrolls ? pull(scroller, last) : { x: 0, y: 0 }
    if (by.x !== 0 || by.y !== 0) {
      camera.scrollBy(by.x, by.y)
      frame = requestAnimationFrame(step)
    }
    gesture.move(last)
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return
    last = event
    if (frame === 0) frame = requestAnimationFrame(step)
  }
  const following = new AbortController()
  const { signal } = following
  const stop = () => {
    cancelAnimationFrame(frame)
    following.abort()
  }
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return
    stop()
    gesture.move(event)
    gesture.end(event)
  }
  const onCancel = () => {
    stop()
    gesture.cancel()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return gesture.move(last)
    event.preventDefault()
    event.stopPropagation()
    onCancel()
  }
  // A finger that drags must not scroll the page as well.
  const hold = (event: TouchEvent) => event.preventDefault()
  addEventListener('pointermove', onMove, { signal })
  addEventListener('pointerup', onUp, { signal })
  addEventListener('pointercancel', onCancel, { signal })
  addEventListener('keydown', onKey, { capture: true, signal })
  addEventListener('touchmove', hold, { passive: false, signal })
}

function pull(scroller: HTMLElement, at: PointerEvent): { x: number; y: number } {
  const { left, top, right, bottom } = scroller.getBoundingClientRect()
  const along = (value: number, start: number, end: number) => {
    if (value < start + EDGE) return -Math.min(FASTEST, (start + EDGE - value) / 2)
    return value > end - EDGE ? Math.min(FASTEST, (value - end + EDGE) / 2) : 0
  }
  return { x: along(at.clientX, left, right), y: along(at.clientY, top, bottom) }
}
