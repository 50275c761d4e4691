/** Paints what is seen while a zoom goes on: the tiles from afar, or the cards as they stand on the page, from the scene. */
import type { Translate } from '../i18n/words'
import { linkRoutes } from '../layout/linkRoutes'
import { cardBoxes } from '../layout/layout'
import type { Route } from '../layout/routes'
import { meets } from '../model/queries'
import { waysShapes } from '../scene/linkShapes'
import { paintGround } from '../scene/tileGround'
import { paintCanvas } from '../shapes/paintCanvas'
import type { Theme } from '../shapes/theme'
import type { Arranged } from './arrangement'
import type { CanvasRoom } from './canvasRoom'
import { chosenIn } from './gridPlaces'
import { feltBy } from './laneMeans'
import { linksOver } from './linkIndex'
import type { CameraState } from './look'
import { levelOf, paintCard } from './paintCard'
import { paintTile } from './paintTile'
import { onPlane } from './plane'
import { PAINTED_BELOW, type Projection, seenIn } from './projection'

export interface Glided {
  room: CanvasRoom
  theme: Theme
  t: Translate
}

/** Below this ways cannot be told apart. */
export const WAYS_FROM = 0.35
const FADED = 0.28

/** The returned function paints what is seen now. `dense`: canvas pixels for each pixel of the screen. */
export function createGlidePainter(context: CanvasRenderingContext2D, dense: number, glided: Glided): () => void {
  const routesIn = createRouting()
  return () => {
    const { room, theme, t } = glided
    const state = room.camera.store.getState()
    const arranged = room.arrangement.store.getState()
    const { projection, left, top } = state
    if (!state.gliding || projection.layout !== arranged.layout) return
    const editor = room.editor.store.getState()
    const { shown } = editor
    const chosen = chosenIn(editor)
    const routes = routesIn(arranged, state)
    const rect = { x: left, y: top, width: state.room.width, height: state.room.height }
    context.setTransform(dense, 0, 0, dense, 0, 0)
    context.clearRect(0, 0, rect.width, rect.height)
    if (state.zoom < PAINTED_BELOW) {
      paintTile(context, rect, { arranged, projection, theme, shown, chosen, routes, t })
      return
    }
    const span = seenIn(projection, left, top, rect.width, rect.height)
    const { map, layout, places } = arranged
    context.translate(-left, -top)
    paintGround(context, { map, layout, places, theme, span, columnWidth: projection.column, rows: projection.rows })
    context.setTransform(dense * state.zoom, 0, 0, dense * state.zoom, -left * dense, -top * dense)
    paintCanvas(context, waysShapes(routes, map, 2, arranged.text), theme)
    paintCards(context, onPlane(arranged, projection), { ...glided, state, span, shown, chosen })
  }
}

interface Seen extends Glided {
  state: CameraState
  span: ReturnType<typeof seenIn>
  shown: readonly string[]
  chosen: ReadonlySet<string>
}

function paintCards(context: CanvasRenderingContext2D, laid: Arranged, seen: Seen): void {
  const { map, layout, places, measure } = laid
  const { state, span, shown, chosen } = seen
  // A card reaches over its cell's left edge.
  const first = Math.max(0, span.columns.from - 1)
  for (let r = span.rows.from; r < span.rows.to; r++) {
    const row = layout.rows[r]
    const cells = row && places.get(row.lane)
    if (!cells) continue
    const level = levelOf(row.style, state.zoom, laid.density)
    for (let c = first; c < span.columns.to; c++) {
      const step = layout.columns[c]
      if (!step || !cells.has(step.id)) continue
      for (const { id, box, folded } of cardBoxes(layout, map, places, step.id, row.lane, measure)) {
        const card = map.cards[id]
        if (!card || folded) continue
        const away = shown.length > 0 && !shown.some((persona) => meets(card, persona))
        context.globalAlpha = away ? FADED : 1
        paintCard(context, {
          card,
          box,
          level,
          laid,
          zoom: state.zoom,
          valence: level === 'note' ? null : feltBy(card, away ? [] : shown),
          chosen: chosen.has(id),
          theme: seen.theme,
          t: seen.t,
        })
      }
    }
  }
  context.globalAlpha = 1
}

/** Ways are routed for the window, and again when it or a row has moved. */
function createRouting() {
  let key: readonly unknown[] = []
  let routes: readonly Route[] = []
  return (arranged: Arranged, { projection, window: span, zoom }: CameraState): readonly Route[] => {
    if (zoom < WAYS_FROM) return []
    const { map, places, layout } = arranged
    const wanted = [map.links, places, layout.rows, span.columns, stretched(projection, layout.rows) && projection]
    if (wanted.some((part, i) => part !== key[i])) {
      key = wanted
      const laid = onPlane(arranged, projection)
      routes = linkRoutes(laid, linksOver(laid, span.columns.from, span.columns.to))
    }
    return routes
  }
}

/** Whether any row is higher on the screen than its cards are. */
function stretched({ rows, zoom }: Projection, boxes: Arranged['layout']['rows']): boolean {
  return rows.some((on, i) => Math.abs(on.height - (boxes[i]?.height ?? 0) * zoom) > 1e-6)
}
