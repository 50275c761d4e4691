/** Where one looks: the scroll position and the zoom on the screen, and from them what has elements. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Span } from '../layout/layout'
import { METRICS, type Rect } from '../layout/metrics'
import type { Arrangement } from './arrangement'
import { type Frame, frameFor } from './frame'
import { mapY, type Projection, projectionOf, screenY, seenIn, windowAround } from './projection'

export interface CameraState {
  /** 1 is 100 %. */
  zoom: number
  /** Map pixels at the top left of the visible cells. */
  x: number
  y: number
  /** The scroll position in screen pixels, as it is to be. */
  left: number
  top: number
  /** The room for cells between the headers, in screen pixels. */
  room: { width: number; height: number }
  frame: Frame
  projection: Projection
  window: Span
}

export interface Point {
  x: number
  y: number
}

export interface Camera {
  store: StoreApi<CameraState>
  /** `at`: screen pixels from the top left of the visible cells that stay where they are; the middle if absent. */
  zoomTo(zoom: number, at?: Point): void
  zoomBy(factor: number, at?: Point): void
  fit(): void
  /** Zooms to a rectangle of map pixels. */
  fitRect(rect: Rect): void
  /** Scrolls as little as needed to see a rectangle of map pixels clear of the headers; along one axis only if asked. */
  reveal(rect: Rect, only?: 'x' | 'y'): void
  scrollBy(dx: number, dy: number): void
  /** What the scroller tells: where it is, and how large. */
  scrolled(left: number, top: number): void
  resized(width: number, height: number): void
  dispose(): void
}

export const NEAREST = 3
export const FARTHEST = 0.005
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

export interface Remembered {
  zoom: number
  left: number
  top: number
}

export function createCamera(arrangement: Arrangement, remembered: Remembered | undefined): Camera {
  const store = createStore<CameraState>()(() => {
    const { layout } = arrangement.store.getState()
    const zoom = remembered?.zoom ?? 1
    const room = { width: 1280, height: 700 }
    const projection = projectionOf(layout, zoom, room.height)
    const { left, top } = remembered ?? { left: 0, top: 0 }
    const at = { left, top, x: left / zoom, y: mapY(projection, top) }
    const seen = seenIn(projection, left, top, room.width, room.height)
    return { zoom, ...at, room, frame: frameFor(0), projection, window: windowAround(seen, null, projection) }
  })
  const get = store.getState
  const pinned = () => arrangement.store.getState().layout.pinnedHeight

  /** Sets where one looks, kept inside the map. */
  function look(to: Partial<Pick<CameraState, 'zoom' | 'left' | 'top' | 'room' | 'frame'>>, keep: Span | null) {
    const state = { ...get(), ...to }
    const { layout } = arrangement.store.getState()
    const { room, zoom } = state
    const last = get().projection
    const same = last.layout === layout && last.zoom === zoom && get().room.height === room.height
    const projection = same ? last : projectionOf(layout, zoom, room.height)
    const left = clamp(state.left, 0, Math.max(0, projection.width + state.frame.end - room.width))
    const top = clamp(state.top, 0, Math.max(0, projection.height + state.frame.foot - room.height))
    const seen = seenIn(projection, left, top, room.width, room.height)
    const around = windowAround(seen, keep, projection)
    store.setState({ ...state, left, top, x: left / zoom, y: mapY(projection, top), projection, window: around })
  }

  function zoomTo(wanted: number, at?: Point) {
    const { zoom: now, room, left, top, projection } = get()
    const zoom = clamp(wanted, FARTHEST, NEAREST)
    if (zoom === now) return
    const { x, y } = at ?? { x: room.width / 2, y: room.height / 2 }
    const point = { x: (left + x) / now, y: mapY(projection, top + y) }
    const next = projectionOf(arrangement.store.getState().layout, zoom, room.height)
    look({ zoom, left: point.x * zoom - x, top: screenY(next, point.y) - y }, null)
  }

  let client = { width: 0, height: 0 }
  function measureRoom() {
    const frame = frameFor(client.width)
    const room = {
      width: Math.max(1, client.width - frame.left),
      height: Math.max(1, client.height - frame.top - pinned()),
    }
    const now = get()
    const same = now.room.width === room.width && now.room.height === room.height && now.frame === frame
    look(same ? {} : { room, frame }, now.window)
  }

  const dispose = arrangement.store.subscribe(measureRoom)
  return {
    store,
    dispose,
    zoomTo,
    zoomBy: (factor, at) => zoomTo(get().zoom * factor, at),
    fit() {
      const { layout } = arrangement.store.getState()
      const { room, frame } = get()
      const across = (room.width - frame.end) / Math.max(METRICS.column, layout.width)
      const down = (room.height - frame.foot) / Math.max(METRICS.rowMin, layout.height)
      const zoom = clamp(Math.min(across, Math.max(down, 0.5), 1), FARTHEST, NEAREST)
      look({ zoom, left: 0, top: 0 }, null)
    },
    fitRect(rect) {
      const { room } = get()
      const zoom = clamp(Math.min(room.width / (rect.width + 80), room.height / (rect.height + 80), 2), FARTHEST, 2)
      const next = projectionOf(arrangement.store.getState().layout, zoom, room.height)
      const left = (rect.x + rect.width / 2) * zoom - room.width / 2
      look({ zoom, left, top: screenY(next, rect.y + rect.height / 2) - room.height / 2 }, null)
    },
    reveal(rect, only) {
      const { zoom, left, top, room, projection, window: now } = get()
      const above = screenY(projection, rect.y)
      const below = screenY(projection, rect.y + rect.height)
      const aside = 4
      const along = (from: number, to: number, at: number, size: number) =>
        from < at + aside ? from - aside : to > at + size - aside ? Math.min(from - aside, to + aside - size) : at
      look(
        {
          left: only === 'y' ? left : along(rect.x * zoom, (rect.x + rect.width) * zoom, left, room.width),
          top: only === 'x' ? top : along(above, below, top, room.height),
        },
        now,
      )
    },
    scrollBy(dx, dy) {
      const { left, top, window: now } = get()
      look({ left: left + dx, top: top + dy }, now)
    },
    scrolled(left, top) {
      const now = get()
      if (Math.abs(now.left - left) < 1 && Math.abs(now.top - top) < 1) return
      look({ left, top }, now.window)
    },
    resized(width, height) {
      client = { width, height }
      measureRoom()
    },
  }
}
