/** Paints what is seen while a zoom goes on, at each step of it. */
import type { Translate } from '../i18n/words'
import type { Theme } from '../shapes/theme'
import type { CanvasRoom } from './canvasRoom'
import { chosenIn } from './gridPlaces'
import { paintPiece } from './paintPiece'
import { createRouting } from './routing'

export interface Glided {
  room: CanvasRoom
  theme: Theme
  t: Translate
}

/** The returned function paints what is seen now. `dense`: canvas pixels for each pixel of the screen. */
export function createGlidePainter(context: CanvasRenderingContext2D, dense: number, glided: Glided): () => void {
  const routesOver = createRouting()
  return () => {
    const { room, theme, t } = glided
    const { gliding, projection, left, top, room: seen, window: span } = room.camera.store.getState()
    const arranged = room.arrangement.store.getState()
    if (!gliding || projection.layout !== arranged.layout) return
    const editor = room.editor.store.getState()
    const rect = { x: left, y: top, width: seen.width, height: seen.height }
    const routes = routesOver(arranged, projection, span.columns)
    const { shown } = editor
    paintPiece(context, rect, dense, { arranged, projection, theme, shown, chosen: chosenIn(editor), routes, t })
  }
}
