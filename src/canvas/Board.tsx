/** The scroll container and its layers: the grid with its headers, the cards and ways on it, what is dragged, the pinned lanes. */
import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { ContextMenu } from '../ui/ContextMenu'
import type { MenuEntry } from '../ui/menuItem'
import { useT } from '../ui/useT'
import { AddLane } from './heads/AddLane'
import { AddPhase } from './heads/AddPhase'
import styles from './Board.module.css'
import { cardMenu, cellMenu, linkMenu } from './menus/cardMenu'
import { useArranged, useCamera, useEditorState, useRoom } from './canvasRoom'
import { Corner } from './heads/Corner'
import { Flow } from './flow/Flow'
import { GestureLayer } from './gestures/GestureLayer'
import { createGridKeys } from './keys/gridKeys'
import { headMenu } from './menus/headCommands'
import { Heads } from './heads/Heads'
import { followFocus } from './keys/followFocus'
import type { Offering } from './menus/menuEntries'
import { targetOf } from './gestures/pointer'
import { Pinned } from './rows/Pinned'
import { usePreferring } from './looking/preferring'
import { PAINTED_BELOW } from './looking/projection'
import { listenToPresses } from './gestures/pressing'
import { Rails } from './heads/Rails'
import { Rows } from './rows/Rows'
import { Sized } from './looking/Sized'
import { Sprite } from './cards/Sprite'
import { listenToZoom } from './gestures/zoomGestures'
import { later } from '../ui/later'

/** What paints the map, from afar and while a zoom goes on; comes after what is seen first. */
const Painted = later(async () => (await import('./painting/Painted')).Painted)
const OverMap = later(async () => (await import('./over/OverMap')).OverMap)

export interface BoardProps {
  theme: 'light' | 'dark'
  wheelZooms: boolean
}

export function Board({ theme, wheelZooms }: BoardProps) {
  const room = useRoom()
  const asking = usePreferring()
  const t = useT()
  const scroller = useRef<HTMLDivElement>(null)
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  useLayoutEffect(() => setElement(scroller.current), [])
  const title = useEditorState((state) => state.map.title)
  const gliding = useCamera((state) => state.gliding)
  const frame = useCamera((state) => state.frame)
  const layout = useArranged((state) => state.layout)
  useMeasured(scroller)
  useGestures(scroller, wheelZooms)
  const painted = useCamera((state) => state.still.zoom < PAINTED_BELOW)
  const measures = {
    '--left': `${frame.left}px`,
    '--rail': `${frame.rail}px`,
  } as CSSProperties
  return (
    <div className={styles.canvas}>
      <Sprite />
      <ContextMenu items={(target) => menuFor({ room, t, asking }, target)}>
        <div
          ref={scroller}
          className={styles.scroller}
          data-canvas-scroller=""
          onScroll={(event) => room.camera.scrolled(event.currentTarget.scrollLeft, event.currentTarget.scrollTop)}
        >
          <div
            className={`${styles.board} ${painted ? styles.painted : ''}`}
            style={measures}
            data-gliding={gliding || undefined}
            data-narrow={frame.narrow || undefined}
          >
            <Painted theme={theme} />
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
            <div className={styles.over}>
              <Corner />
              <AddPhase />
            </div>
            <Rails />
            <AddLane />
            {!painted && <Flow />}
            <GestureLayer />
            <Pinned />
            <Sized scroller={element} />
          </div>
        </div>
      </ContextMenu>
      <OverMap scroller={element} theme={theme} />
    </div>
  )
}

/** What the right click offers there. */
function menuFor(offering: Offering, element: Element): readonly MenuEntry[] {
  const target = targetOf(element)
  if (target === null) return []
  switch (target.is) {
    case 'card':
    case 'port':
      return cardMenu(offering, target.id)
    case 'link':
      return linkMenu(offering, target.id)
    case 'cell':
      return cellMenu(offering, target.step, target.lane)
    case 'head':
      return headMenu(offering, target.id)
    case 'field':
      return []
  }
}

/** Tells the camera how large the scroller is. */
function useMeasured(ref: { current: HTMLDivElement | null }) {
  const { camera } = useRoom()
  useLayoutEffect(() => {
    const scroller = ref.current
    if (!scroller) return
    const coarse = () => typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches
    const measure = () => camera.resized(scroller.clientWidth, scroller.clientHeight, coarse())
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(scroller)
    return () => observer.disconnect()
  }, [camera, ref])
}

/** Listens where events arrive before the page's own keys, and knows whether the keyboard is in the grid. */
function useGestures(ref: { current: HTMLDivElement | null }, wheelZooms: boolean) {
  const room = useRoom()
  const zooms = useRef(wheelZooms)
  useEffect(() => {
    zooms.current = wheelZooms
  }, [wheelZooms])
  useEffect(() => {
    const scroller = ref.current
    if (!scroller) return
    const onKey = createGridKeys(room)
    const byKeys = () => {
      scroller.dataset.keys = ''
    }
    let pressed = false
    const byPointer = () => {
      pressed = true
      delete scroller.dataset.keys
    }
    const released = () => {
      pressed = false
    }
    const heard = new AbortController()
    const { signal } = heard
    const first = { capture: true, signal }
    addEventListener('keydown', byKeys, first)
    addEventListener('pointerdown', byPointer, first)
    addEventListener('pointerup', released, first)
    addEventListener('pointercancel', released, first)
    const onIn = (event: FocusEvent) => {
      // The computed lanes scroll with the grid, and are none of its cells.
      room.keyboard.inGrid = !(event.target instanceof Element && event.target.closest('[data-computed]'))
      if (!pressed) followFocus(room, event.target)
    }
    const onOut = (event: FocusEvent) => {
      // An element that scrolled out of the window takes nobody's focus: it is only gone.
      if (event.relatedTarget instanceof Node && !scroller.contains(event.relatedTarget)) room.keyboard.inGrid = false
    }
    scroller.addEventListener('keydown', onKey, { signal })
    scroller.addEventListener('focusin', onIn, { signal })
    scroller.addEventListener('focusout', onOut, { signal })
    listenToPresses(room, scroller, signal)
    listenToZoom(scroller, room, signal, () => zooms.current)
    return () => heard.abort()
  }, [ref, room])
}
