/** Gives the board the size of the map at its zoom, and keeps the scroller and the camera together. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Camera } from './camera'
import { useCamera, useRoom } from './canvasRoom'

/** Renders nothing that is seen, so that a step of a zoom does not render the board. */
export function Sized({ scroller }: { scroller: HTMLElement | null }) {
  const { camera } = useRoom()
  const mark = useRef<HTMLSpanElement>(null)
  const projection = useCamera((state) => state.projection)
  const frame = useCamera((state) => state.frame)
  useLayoutEffect(() => {
    const board = mark.current?.parentElement
    if (board) {
      board.style.width = `${frame.left + projection.width + frame.end}px`
      board.style.height = `${frame.top + projection.height + frame.foot + frame.pinned}px`
    }
    // The camera leads after a zoom, and the scroller can follow only once the board has that size.
    follow(scroller, camera)
  }, [scroller, camera, projection, frame])
  useEffect(
    () =>
      camera.store.subscribe((now, before) => {
        const moved = now.left !== before.left || now.top !== before.top
        if (moved && now.projection === before.projection) follow(scroller, camera)
      }),
    [scroller, camera],
  )
  return <span ref={mark} hidden />
}

function follow(scroller: HTMLElement | null, camera: Camera) {
  if (!scroller) return
  const { left, top } = camera.store.getState()
  if (Math.abs(scroller.scrollLeft - left) >= 1) scroller.scrollLeft = left
  if (Math.abs(scroller.scrollTop - top) >= 1) scroller.scrollTop = top
}
