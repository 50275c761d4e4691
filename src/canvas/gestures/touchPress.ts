/** A finger on the map: a touch chooses, one that holds still lifts a card, and two fingers are for the camera. */
import type { CanvasRoom } from '../canvasRoom'
import { dragCards } from './dragCards'
import type { Target } from './pointer'

const FAR = 8
const HOLD = 350

export interface TouchDeeds {
  /** Released before it held: a tap. */
  tap: (at: PointerEvent) => void
  /** Released where it was held. */
  held: (at: PointerEvent) => void
  /** Moved after it had held, where no card is lifted. */
  drag: () => void
}

/** Follows one finger from its press. A move before it has held is the browser's: it scrolls. */
export function pressByTouch(
  room: CanvasRoom,
  scroller: HTMLElement,
  start: PointerEvent,
  target: NonNullable<Target>,
  deeds: TouchDeeds,
): void {
  let ripe = false
  const pressing = new AbortController()
  const { signal } = pressing
  const stop = () => {
    clearTimeout(timer)
    pressing.abort()
  }
  const held = (at: PointerEvent) => {
    deeds.held(at)
    openMenuAt(at)
  }
  const timer = setTimeout(() => {
    ripe = true
    // What the browser would make of the release, a click say, would shut the menu again.
    addEventListener('touchend', prevent, { once: true, passive: false })
    navigator.vibrate?.(8)
    if (target.is !== 'card') return
    stop()
    dragCards(room, scroller, start, target.id, held)
  }, HOLD)
  holdMenuBack(start)
  // A finger that has held still drags; the page must not scroll below it.
  addEventListener('touchmove', (event) => ripe && event.preventDefault(), { passive: false, signal })
  addEventListener('touchstart', ({ touches }) => touches.length > 1 && stop(), { signal })
  addEventListener('pointercancel', stop, { signal })
  addEventListener(
    'pointermove',
    ({ pointerId, clientX, clientY }) => {
      if (pointerId !== start.pointerId || Math.hypot(clientX - start.clientX, clientY - start.clientY) < FAR) return
      stop()
      if (ripe) deeds.drag()
    },
    { signal },
  )
  addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerId !== start.pointerId) return
      stop()
      if (ripe) held(event)
      else deeds.tap(event)
    },
    { signal },
  )
}

const prevent = (event: Event) => event.preventDefault()

/** The menu of the long press comes where the finger is lifted: until then the press may become a drag. */
function openMenuAt({ clientX, clientY }: PointerEvent): void {
  const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2, clientX, clientY })
  document.elementFromPoint(clientX, clientY)?.dispatchEvent(menu)
}

/** The browser's own comes too early, while the finger still holds. */
function holdMenuBack({ pointerId }: PointerEvent): void {
  const holding = new AbortController()
  const { signal } = holding
  const early = (event: Event) => {
    if (!event.isTrusted) return
    event.preventDefault()
    event.stopPropagation()
  }
  const lifted = (event: PointerEvent) => {
    if (event.pointerId === pointerId) holding.abort()
  }
  addEventListener('contextmenu', early, { capture: true, signal })
  addEventListener('pointerup', lifted, { signal })
  addEventListener('pointercancel', lifted, { signal })
}
