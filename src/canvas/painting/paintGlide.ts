/** Paints what is seen while a zoom goes on, at each step of it: the cells, and the headers above and beside them. */
import type { Translate } from '../../i18n/words'
import type { LaneId } from '../../model/journeyMap'
import { paintCanvas } from '../../shapes/paintCanvas'
import type { Shape } from '../../shapes/shape'
import type { Theme } from '../../shapes/theme'
import type { CanvasRoom } from '../canvasRoom'
import { chosenIn } from '../keys/gridPlaces'
import { countsOf } from '../heads/headWords'
import { cellRing, headRing, laneRing } from './paintFocus'
import { type HeadsSeen, headsShapes } from './paintHeads'
import { paintPiece } from './paintPiece'
import { lineShapes, type RowHeadsSeen, rowHeadsShapes } from './paintRowHeads'
import { onPixels } from './onPixels'
import { createRouting } from '../flow/routing'

export interface Glided {
  room: CanvasRoom
  theme: Theme
  t: Translate
  /** Canvas pixels for each pixel of the screen. */
  dense: number
  /** Whether the keyboard is in the grid, and is to be seen there. */
  ringed: () => boolean
}

/** The canvases of one zoom. */
export interface GlideContexts {
  cells: CanvasRenderingContext2D
  heads: CanvasRenderingContext2D
  rows: CanvasRenderingContext2D
}

/** The returned function paints what is seen now. */
export function createGlidePainter({ cells, heads, rows }: GlideContexts, glided: Glided): () => void {
  const { room, theme, t, dense, ringed } = glided
  const routesOver = createRouting()
  const counts = countedOnce(room, t)
  const mean = (lane: LaneId) => room.means.store.getState().get(lane) ?? null
  const paint = (context: CanvasRenderingContext2D, shapes: readonly Shape[]) => {
    context.setTransform(dense, 0, 0, dense, 0, 0)
    paintCanvas(context, onPixels(shapes), theme)
  }
  return () => {
    const { gliding, projection, frame, room: seen, window: span, ...at } = room.camera.store.getState()
    const arranged = room.arrangement.store.getState()
    if (!gliding || projection.layout !== arranged.layout) return
    const editor = room.editor.store.getState()
    // Where the scroller will stand: on whole pixels.
    const [left, top] = [Math.round(at.left), Math.round(at.top)]
    const rect = { x: left, y: top, width: seen.width, height: seen.height }
    const routes = routesOver(arranged, projection, span.columns)
    const { shown } = editor
    const beside: RowHeadsSeen = { arranged, projection, frame, top, height: seen.height, mean, t }
    const above: HeadsSeen = { arranged, projection, left, width: seen.width, counts, t }
    const focus = ringed() ? editor.focus : null
    const focused = focus && 'card' in focus ? focus.card : undefined
    paintPiece(cells, rect, dense, { arranged, projection, theme, shown, chosen: chosenIn(editor), focused, routes, t })
    paint(cells, [...lineShapes(beside, 'cells', seen.width), ...cellRing(focus, { ...above, ...beside })])
    paint(heads, [...headsShapes(above), ...headRing(focus, above)])
    rows.setTransform(1, 0, 0, 1, 0, 0)
    rows.clearRect(0, 0, rows.canvas.width, rows.canvas.height)
    paint(rows, [...rowHeadsShapes(beside), ...laneRing(focus, beside)])
  }
}

/** How many cards each header counts, counted once for a zoom: it changes no card. */
function countedOnce({ arrangement }: CanvasRoom, t: Translate): () => ReturnType<typeof countsOf> {
  let counts: ReturnType<typeof countsOf> | null = null
  return () => {
    const { layout, places } = arrangement.store.getState()
    return (counts ??= countsOf(layout, places, t))
  }
}
