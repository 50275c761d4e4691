/** Holds where one looks, and follows the layout, the size of the canvas and the scroller. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Layout } from '../../layout/layout'
import type { Rect } from '../../layout/metrics'
import type { Id } from '../../model/journeyMap'
import type { Arrangement } from '../arrangement/arrangement'
import { type Client, frameFor, sameFrame } from './frame'
import { type CameraState, fitted, fittedTo, looking, type Point, revealed, startingState, STILL, zoomed } from './look'

export interface Camera {
  store: StoreApi<CameraState>
  /** `at`: screen pixels from the top left of the visible cells that stay where they are; the middle if absent. */
  zoomTo(zoom: number, at?: Point): void
  /** One step of a zoom that goes on: what is seen is painted until it rests. `by`: how far the point moves on the screen. */
  glideTo(zoom: number, at: Point, by?: Point): void
  /** Ends a zoom or a scroll that goes on. */
  rest(): void
  /** Whether there is somebody to paint it. */
  paints(ready: boolean): void
  fit(): void
  /** Zooms to a rectangle of map pixels. */
  fitRect(rect: Rect): void
  /** Scrolls as little as needed to see a rectangle of map pixels clear of the headers; along one axis only if asked. */
  reveal(rect: Rect, only?: 'x' | 'y'): void
  scrollBy(dx: number, dy: number): void
  scrollTo(left: number, top: number): void
  /** What the scroller tells: where it is, how large, and whether a finger points. */
  scrolled(left: number, top: number): void
  resized(width: number, height: number, coarse?: boolean): void
  dispose(): void
}

/** How long after its last step a zoom or a scroll counts as over, in milliseconds. */
const REST = 200

export interface Remembered {
  zoom: number
  left: number
  top: number
}

/** Where each map was last looked at. */
export interface LookedAt {
  get: (map: Id) => Remembered | undefined
  set: (map: Id, place: Remembered) => void
}

export function createCamera(arrangement: Arrangement, remembered: Remembered | undefined): Camera {
  const layout = () => arrangement.store.getState().layout
  const start = startingState(layout(), remembered ?? { zoom: 1, left: 0, top: 0 })
  const store = createStore<CameraState>()(() => start)
  const get = store.getState
  const resting = restingOf(store, layout)
  const { set } = resting
  let client: Client | null = null

  /** The headers and the pinned lanes leave the rest to the cells. */
  function followSize() {
    const now = get()
    if (!client) return set(looking(now, layout(), {}))
    const fresh = frameFor(client, layout().pinnedHeight)
    const frame = sameFrame(fresh, now.frame) ? now.frame : fresh
    const width = Math.max(1, client.width - frame.left)
    const height = Math.max(1, client.height - frame.top - frame.pinned)
    const same = now.room.width === width && now.room.height === height
    set(looking(now, layout(), { frame, room: same ? now.room : { width, height } }))
  }

  const unsubscribe = arrangement.store.subscribe(followSize)
  return {
    store,
    dispose() {
      resting.dispose()
      unsubscribe()
    },
    zoomTo: (zoom, at) => set(zoomed(get(), layout(), zoom, at)),
    glideTo: (zoom, at, by) => set(zoomed(get(), layout(), zoom, at, resting.isPainted(), by)),
    rest: () => resting.rest(),
    paints: (ready) => resting.paints(ready),
    fit: () => set(fitted(get(), layout())),
    fitRect: (rect) => set(fittedTo(get(), layout(), rect)),
    reveal: (rect, only) => set(revealed(get(), layout(), rect, only)),
    scrollBy: (dx, dy) => set(looking(get(), layout(), { left: get().left + dx, top: get().top + dy })),
    scrollTo: (left, top) => set(looking(get(), layout(), { left, top })),
    scrolled(left, top) {
      const now = get()
      const { stood } = now
      if (stood) {
        // During a zoom the page stays where it stood: only what it was scrolled by since then counts.
        if (Math.abs(stood.left - left) < 1 && Math.abs(stood.top - top) < 1) return
        const to = { left: now.left + left - stood.left, top: now.top + top - stood.top }
        return set(looking(now, layout(), { ...to, ...STILL }))
      }
      if (Math.abs(now.left - left) < 1 && Math.abs(now.top - top) < 1) return
      set(looking(now, layout(), { left, top, scrolling: resting.isPainted() }))
    },
    resized(width, height, coarse = false) {
      // A page that is not shown has no size to go by.
      if (width === 0 || height === 0) return
      client = { width, height, coarse }
      followSize()
    },
  }
}

/** Sets where one looks, and knows when a zoom has come to its end. */
function restingOf(store: StoreApi<CameraState>, layout: () => Layout) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let painted = false
  const rest = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    // What the zoom carried along is let go.
    store.setState(looking(store.getState(), layout(), STILL))
  }
  return {
    rest,
    set: (state: CameraState) => {
      if (state.zoom !== store.getState().zoom || state.scrolling || state.gliding) {
        clearTimeout(timer)
        timer = setTimeout(rest, REST)
      }
      store.setState(state)
    },
    isPainted: () => painted,
    paints(ready: boolean) {
      painted = ready
      if (!ready) rest()
    },
    dispose: () => clearTimeout(timer),
  }
}
