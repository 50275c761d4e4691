/** Where one looks, as pure steps: each gives the camera's next state, kept inside the map. */
import type { Layout, Span } from '../../layout/layout'
import { METRICS, type Rect } from '../../layout/metrics'
import { type Frame, frameFor } from './frame'
import { legendAt, mapY, type Projection, projectionOf, screenY, seenIn, windowAround } from './projection'

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
  /** What has elements. */
  window: Span
  /** A zoom is under way: cells and cards are painted, and what has elements waits in `still` for its end. */
  gliding: boolean
  /** The map is being scrolled: what comes into sight is painted, and what has elements waits likewise. */
  scrolling: boolean
  still: Still
  /** While a zoom is painted: where the page's elements have stood since it began. */
  stood: Standing | null
}

/** Where elements stand on the page. */
export type Standing = Readonly<Pick<CameraState, 'zoom' | 'left' | 'top' | 'projection' | 'window'>>
export const standingIn = (state: CameraState): Standing => state.stood ?? state

/** What cells and cards stand by: where one looks when no zoom is under way. */
export type Still = Readonly<Pick<CameraState, 'zoom' | 'projection' | 'window'>>

export interface Point {
  x: number
  y: number
}

const NEAREST = 3
const FARTHEST = 0.002
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))
export const zoomWithin = (zoom: number) => clamp(zoom, FARTHEST, NEAREST)

export function startingState(layout: Layout, at: { zoom: number; left: number; top: number }): CameraState {
  const room = { width: 1280, height: 700 }
  const projection = projectionOf(layout, at.zoom, room.height)
  const seen = seenIn(projection, at.left, at.top, room.width, room.height)
  const around = windowAround(seen, null, projection)
  return {
    ...at,
    x: at.left / at.zoom,
    y: mapY(projection, at.top),
    room,
    frame: frameFor({ width: 0, height: 0, coarse: false }, layout.pinnedHeight),
    projection,
    window: around,
    gliding: false,
    scrolling: false,
    still: { zoom: at.zoom, projection, window: around },
    stood: null,
  }
}

/** Everything has its elements at once. */
export const STILL = { gliding: false, scrolling: false, stood: null }

type Change = Partial<Pick<CameraState, 'zoom' | 'left' | 'top' | 'room' | 'frame' | 'gliding' | 'scrolling' | 'stood'>>

export function looking(now: CameraState, layout: Layout, to: Change): CameraState {
  const last = now.projection
  // Another layout has its elements at once: those that stood are of the last one.
  const state = last.layout === layout ? { ...now, ...to } : { ...now, ...to, ...STILL }
  const { room, zoom } = state
  const same = last.layout === layout && last.zoom === zoom && now.room.height === room.height
  const projection = same ? last : projectionOf(layout, zoom, room.height)
  const left = clamp(state.left, 0, Math.max(0, projection.width + state.frame.end - room.width))
  const top = clamp(state.top, 0, Math.max(0, projection.height + state.frame.foot + legendAt(zoom) - room.height))
  const seen = seenIn(projection, left, top, room.width, room.height)
  const steady = now.window.columns.to <= layout.columns.length && now.window.rows.to <= layout.rows.length
  const around = windowAround(seen, steady ? now.window : null, projection, zoom !== now.zoom)
  const still = state.gliding || state.scrolling ? now.still : settled(now.still, { zoom, projection, window: around })
  return { ...state, left, top, x: left / zoom, y: mapY(projection, top), projection, window: around, still }
}

/** The same object where nothing differs. */
function settled(before: Still, now: Still): Still {
  const same = before.zoom === now.zoom && before.projection === now.projection && before.window === now.window
  return same ? before : now
}

const STEADY: Point = { x: 0, y: 0 }

/** The point of the screen at `at` stays where it is, or moves along `by`. */
export function zoomed(
  now: CameraState,
  layout: Layout,
  wanted: number,
  at?: Point,
  gliding: boolean = false,
  by: Point = STEADY,
): CameraState {
  const zoom = zoomWithin(wanted)
  if (zoom === now.zoom && by.x === 0 && by.y === 0) return now
  const { room, left, top, projection } = now
  const { x, y } = at ?? { x: room.width / 2, y: room.height / 2 }
  const point = { x: (left + x) / now.zoom, y: mapY(projection, top + y) }
  const next = projectionOf(layout, zoom, room.height)
  return looking(now, layout, {
    zoom,
    left: point.x * zoom - x - by.x,
    top: screenY(next, point.y) - y - by.y,
    gliding,
    scrolling: false,
    stood: gliding ? (now.stood ?? now) : null,
  })
}

/** The whole map: by its width, and by its height as long as cards stay cards. */
export function fitted(now: CameraState, layout: Layout): CameraState {
  const { room, frame } = now
  const across = (room.width - frame.end) / Math.max(METRICS.column, layout.width)
  const down = (room.height - frame.foot) / Math.max(METRICS.rowMin, layout.height)
  const zoom = zoomWithin(Math.min(across, Math.max(down, 0.5), 1))
  return looking(now, layout, { zoom, left: 0, top: 0, ...STILL })
}

export function fittedTo(now: CameraState, layout: Layout, rect: Rect): CameraState {
  const { room } = now
  const zoom = zoomWithin(Math.min(room.width / (rect.width + 80), room.height / (rect.height + 80), 2))
  const next = projectionOf(layout, zoom, room.height)
  const left = (rect.x + rect.width / 2) * zoom - room.width / 2
  const top = screenY(next, rect.y + rect.height / 2) - room.height / 2
  return looking(now, layout, { zoom, left, top, ...STILL })
}

/** As little movement as it takes to see a rectangle of map pixels; along one axis only if asked. */
export function revealed(now: CameraState, layout: Layout, rect: Rect, only?: 'x' | 'y'): CameraState {
  const { zoom, left, top, room, projection } = now
  // From the edge of its cell: a card's face stands out of it to the left.
  const across = along((rect.x - METRICS.cellLeft) * zoom + ASIDE, (rect.x + rect.width) * zoom, left, room.width)
  const clear = room.height - legendAt(zoom)
  const down = along(screenY(projection, rect.y), screenY(projection, rect.y + rect.height), top, clear)
  const to = { left: only === 'y' ? left : across, top: only === 'x' ? top : down }
  // Where nothing has to move, a scroll that goes on may go on.
  return looking(now, layout, to.left === left && to.top === top ? to : { ...to, ...STILL })
}

const ASIDE = 4

function along(from: number, to: number, at: number, size: number): number {
  if (from < at + ASIDE) return from - ASIDE
  return to > at + size - ASIDE ? Math.min(from - ASIDE, to + ASIDE - size) : at
}
