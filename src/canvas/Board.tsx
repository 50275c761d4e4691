/** The scroll container and its layers: the grid with its headers, the cards and ways on it, what is dragged, the pinned lanes. */
import { type CSSProperties, useEffect, useLayoutEffect, useRef } from 'react'
import { useT } from '../ui/useT'
import styles from './Board.module.css'
import type { Camera } from './camera'
import { useArranged, useCamera, useEditorState, useRoom } from './canvasRoom'
import { Flow } from './Flow'
import { Heads } from './Heads'
import { PAINTED_BELOW } from './projection'
import { Rails } from './Rails'
import { Rows } from './Rows'
import { Sprite } from './Sprite'

export interface BoardProps {
  theme: 'light' | 'dark'
  minimap: boolean
  wheelZooms: boolean
}

export function Board({ wheelZooms }: BoardProps) {
  const room = useRoom()
  const t = useT()
  const scroller = useRef<HTMLDivElement>(null)
  const title = useEditorState((state) => state.map.title)
  const projection = useCamera((state) => state.projection)
  const frame = useCamera((state) => state.frame)
  const layout = useArranged((state) => state.layout)
  useScrolling(scroller)
  void wheelZooms
  const size = {
    '--cw': `${projection.column}px`,
    '--left': `${frame.left}px`,
    '--rail': `${frame.rail}px`,
    width: frame.left + projection.width + frame.end,
    height: frame.top + projection.height + frame.foot + layout.pinnedHeight,
  } as CSSProperties
  return (
    <div className={styles.canvas}>
      <Sprite />
      <div
        ref={scroller}
        className={styles.scroller}
        data-canvas-scroller=""
        onScroll={(event) => room.camera.scrolled(event.currentTarget.scrollLeft, event.currentTarget.scrollTop)}
      >
        <div className={styles.board} style={size}>
          <div
            role="grid"
            aria-label={t('canvas.grid', { title: title || t('map.untitled') })}
            aria-rowcount={layout.rows.length + 2}
            aria-colcount={layout.columns.length + 1}
            aria-multiselectable="true"
            className={styles.grid}
          >
            <Heads />
            <Rows />
          </div>
          <Rails />
          {projection.zoom >= PAINTED_BELOW && <Flow />}
        </div>
      </div>
    </div>
  )
}

/** Keeps the scroller and the camera together: the camera leads after a zoom, the scroller while it is scrolled. */
function useScrolling(ref: { current: HTMLDivElement | null }) {
  const { camera } = useRoom()
  useLayoutEffect(() => {
    const scroller = ref.current
    if (!scroller) return
    const measure = () => camera.resized(scroller.clientWidth, scroller.clientHeight)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(scroller)
    return () => observer.disconnect()
  }, [camera, ref])
  const projection = useCamera((state) => state.projection)
  useLayoutEffect(() => follow(ref.current, camera), [ref, camera, projection])
  useEffect(
    () =>
      camera.store.subscribe((now, before) => {
        // After a change of size the scroller can follow only once it has that size.
        if (now.projection === before.projection) follow(ref.current, camera)
      }),
    [ref, camera],
  )
}

function follow(scroller: HTMLElement | null, camera: Camera) {
  if (!scroller) return
  const { left, top } = camera.store.getState()
  if (Math.abs(scroller.scrollLeft - left) >= 1) scroller.scrollLeft = left
  if (Math.abs(scroller.scrollTop - top) >= 1) scroller.scrollTop = top
}
