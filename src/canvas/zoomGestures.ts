/** Zooming around the pointer: Ctrl and the wheel, a trackpad's pinch, two fingers. Plain wheels scroll by themselves. */
import type { Camera } from './camera'
import type { Point } from './look'

/** Listens on the scroller until the returned function is called; `wheelZooms` is asked each time. */
export function listenToZoom(scroller: HTMLElement, camera: Camera, wheelZooms: () => boolean): () => void {
  let factor = 1
  let at: Point = { x: 0, y: 0 }
  let frame = 0
  const apply = () => {
    frame = 0
    camera.glideTo(camera.store.getState().zoom * factor, at)
    factor = 1
  }
  const around = (clientX: number, clientY: number, by: number) => {
    const { left, top } = scroller.getBoundingClientRect()
    const { frame: headers } = camera.store.getState()
    at = { x: Math.max(0, clientX - left - headers.left), y: Math.max(0, clientY - top - headers.top) }
    factor *= by
    if (frame === 0) frame = requestAnimationFrame(apply)
  }
  const onWheel = (event: WheelEvent) => {
    const zooms = event.ctrlKey || event.metaKey || (wheelZooms() && !event.shiftKey)
    if (!zooms) return
    event.preventDefault()
    const delta = event.deltaY * (event.deltaMode === 1 ? 16 : 1)
    // A notch of a wheel is about 100, a pinch on a trackpad a few.
    const limited = Math.max(-60, Math.min(60, delta))
    around(event.clientX, event.clientY, 2 ** (-limited / 180))
  }
  const stopPinch = listenToPinch(scroller, around)
  scroller.addEventListener('wheel', onWheel, { passive: false })
  return () => {
    cancelAnimationFrame(frame)
    stopPinch()
    scroller.removeEventListener('wheel', onWheel)
  }
}

function listenToPinch(scroller: HTMLElement, around: (x: number, y: number, by: number) => void): () => void {
  let distance = 0
  const onTouch = (event: TouchEvent) => {
    const [a, b] = [event.touches[0], event.touches[1]]
    if (!a || !b || event.touches.length !== 2) {
      distance = 0
      return
    }
    event.preventDefault()
    const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
    if (distance > 0 && now > 0) around((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2, now / distance)
    distance = now
  }
  scroller.addEventListener('touchstart', onTouch, { passive: false })
  scroller.addEventListener('touchmove', onTouch, { passive: false })
  scroller.addEventListener('touchend', onTouch)
  return () => {
    scroller.removeEventListener('touchstart', onTouch)
    scroller.removeEventListener('touchmove', onTouch)
    scroller.removeEventListener('touchend', onTouch)
  }
}
