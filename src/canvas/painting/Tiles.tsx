/** The map from afar, and what comes into sight while it is scrolled: painted on canvases that the browser scrolls by itself. */
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Span } from '../../layout/layout'
import type { Rect } from '../../layout/metrics'
import { DARK, LIGHT } from '../../shapes/theme'
import { pictureNews } from '../../ui/pictures'
import { useT } from '../../ui/useT'
import { useArranged, useCamera, useEditorState, useRoom } from '../canvasRoom'
import { chosenIn } from '../keys/gridPlaces'
import type { CameraState } from '../looking/look'
import { paintPiece } from './paintPiece'
import type { TilePaint } from './paintTile'
import { PAINTED_BELOW, type Projection } from '../looking/projection'
import { createRouting, type Routing, stretchAround } from '../flow/routing'
import styles from './Tiles.module.css'
import { pieceKey, useInTurn } from './useInTurn'

const SIZE = 512

export function Tiles({ theme }: { theme: 'light' | 'dark' }) {
  const some = useCamera(({ still, scrolling, window: span }) =>
    still.zoom < PAINTED_BELOW ? true : scrolling && span !== still.window,
  )
  return some ? <PaintedTiles theme={theme} /> : null
}

/** Painted anew where pictures have come. */
type Painting = Omit<TilePaint, 'routes'> & { routesOver: Routing; pictures: object }

function PaintedTiles({ theme }: { theme: 'light' | 'dark' }) {
  const { camera } = useRoom()
  const arranged = useArranged((state) => state)
  const still = useCamera((state) => state.still)
  const frame = useCamera((state) => state.frame)
  const span = useCamera((state) => (state.gliding ? state.still.window : state.window))
  const shown = useEditorState((state) => state.shown)
  const chosen = useEditorState(chosenIn)
  const t = useT()
  const pictures = useStore(pictureNews)
  const { projection } = still
  const [routesOver] = useState(createRouting)
  const paint = useMemo<Painting>(
    () => ({ arranged, projection, theme: theme === 'dark' ? DARK : LIGHT, shown, chosen, routesOver, t, pictures }),
    [arranged, projection, theme, shown, chosen, routesOver, t, pictures],
  )
  // What has elements needs no painting.
  const has = still.zoom < PAINTED_BELOW ? null : areaOf(projection, still.window)
  const wanted = pieces(projection, span).filter((rect) => !(has && isInside(rect, has)))
  const painted = useInTurn(wanted, (rect) => isSeen(rect, camera.store.getState()))
  return (
    <div
      className={styles.tiles}
      data-tiles=""
      style={{ marginTop: frame.top, marginLeft: frame.left }}
      aria-hidden="true"
    >
      {painted.map((rect) => (
        <Tile key={pieceKey(rect)} x={rect.x} y={rect.y} width={rect.width} height={rect.height} paint={paint} />
      ))}
    </div>
  )
}

/** Where the columns and rows of a window lie, in screen pixels of the cells. */
function areaOf(projection: Projection, { columns, rows }: Span): Rect {
  const top = projection.rows[rows.from]?.top ?? 0
  const last = projection.rows[rows.to - 1]
  const x = columns.from * projection.column
  return { x, y: top, width: columns.to * projection.column - x, height: (last ? last.top + last.height : 0) - top }
}

function isInside(rect: Rect, area: Rect): boolean {
  const across = rect.x >= area.x && rect.x + rect.width <= area.x + area.width
  return across && rect.y >= area.y && rect.y + rect.height <= area.y + area.height
}

function isSeen({ x, y, width, height }: Rect, { left, top, room }: CameraState): boolean {
  return x < left + room.width && x + width > left && y < top + room.height && y + height > top
}

/** The pieces that the window touches. */
function pieces(projection: Projection, span: Span): Rect[] {
  const area = areaOf(projection, span)
  const found: Rect[] = []
  const from = { x: Math.floor(area.x / SIZE), y: Math.floor(area.y / SIZE) }
  for (let y = from.y; y * SIZE < area.y + area.height; y++) {
    for (let x = from.x; x * SIZE < area.x + area.width; x++) {
      const width = Math.min(SIZE, Math.ceil(projection.width - x * SIZE))
      const height = Math.min(SIZE, Math.ceil(projection.height - y * SIZE))
      if (width > 0 && height > 0) found.push({ x: x * SIZE, y: y * SIZE, width, height })
    }
  }
  return found
}

const Tile = memo(function Tile({ x, y, width, height, paint }: Rect & { paint: Painting }) {
  const ref = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    const dense = devicePixelRatio || 1
    const [wide, high] = [Math.round(width * dense), Math.round(height * dense)]
    if (canvas.width !== wide || canvas.height !== high) {
      canvas.width = wide
      canvas.height = high
    }
    const { arranged, projection, routesOver } = paint
    const routes = routesOver(arranged, projection, stretchAround((x + width / 2) / projection.column))
    paintPiece(context, { x, y, width, height }, dense, { ...paint, routes })
  }, [x, y, width, height, paint])
  return <canvas ref={ref} className={styles.tile} style={{ left: x, top: y, width, height }} />
})
