/** Gives the board the size of the map at its zoom, and keeps the scroller and the camera together. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Camera } from './camera'
import { standingIn } from './look'
import { useCamera, useRoom, useStanding } from '../canvasRoom'
import { legendAt } from './projection'

/** Renders nothing that is seen, so that a step of a zoom does not render the board. */
export function Sized({ scroller }: { scroller: HTMLElement | null }) {
  const { camera } = useRoom()
  const mark = useRef<HTMLSpanElement>(null)
  const projection = useStanding((state) => state.projection)
  const frame = useCamera((state) => state.frame)
  useLayoutEffect(() => {
    const board = mark.current?.parentElement
    if (board) {
      board.style.width = `${frame.left + projection.width + frame.end}px`
      board.style.height = `${frame.top + projection.height + frame.foot + legendAt(projection.zoom) + frame.pinned}px`
    }
    // The camera leads after a zoom, and the scroller can follow only once the board has that size.
    follow(scroller, camera)
  }, [scroller, camera, projection, frame])
  useEffect(
    () =>
      camera.store.subscribe((now, before) => {
        const [is, was] = [standingIn(now), standingIn(before)]
        if ((is.left !== was.left || is.top !== was.top) && is.projection === was.projection) follow(scroller, camera)
      }),
    [scroller, camera],
  )
  return <span ref={mark} hidden />
}

function follow(scroller: HTMLElement | null, camera: Camera) {
  if (!scroller) return
  const { left, top } = standingIn(camera.store.getState())
  if (Math.abs(scroller.scrollLeft - left) >= 0.5) scroller.scrollLeft = left
  if (Math.abs(scroller.scrollTop - top) >= 0.5) scroller.scrollTop = top
}
