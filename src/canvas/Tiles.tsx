/** The map from afar, painted on canvases of a size that the browser scrolls by itself. */
import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import { linkRoutes } from '../layout/linkRoutes'
import type { Rect } from '../layout/metrics'
import { DARK, LIGHT } from '../shapes/theme'
import { useT } from '../ui/useT'
import { useArranged, useCamera, useEditorState } from './canvasRoom'
import { chosenIn } from './gridPlaces'
import { linksOver } from './linkIndex'
import { WAYS_FROM } from './paintGlide'
import { paintTile, type TilePaint } from './paintTile'
import { onPlane } from './plane'
import { PAINTED_BELOW } from './projection'
import styles from './Tiles.module.css'

const SIZE = 512

export function Tiles({ theme }: { theme: 'light' | 'dark' }) {
  const painted = useCamera((state) => state.still.zoom < PAINTED_BELOW)
  return painted ? <PaintedTiles theme={theme} /> : null
}

function PaintedTiles({ theme }: { theme: 'light' | 'dark' }) {
  const arranged = useArranged((state) => state)
  const projection = useCamera((state) => state.still.projection)
  const frame = useCamera((state) => state.frame)
  const span = useCamera((state) => state.still.window)
  const shown = useEditorState((state) => state.shown)
  const chosen = useEditorState(chosenIn)
  const t = useT()
  const { map, places, layout } = arranged
  const routes = useMemo(() => {
    if (projection.zoom < WAYS_FROM) return []
    const laid = onPlane({ ...arranged, map, places, layout }, projection)
    return linkRoutes(laid, linksOver(laid, span.columns.from, span.columns.to))
    // Of the arrangement only these matter to routes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [map.links, places, layout.rows, projection, span.columns])
  const paint = useMemo<TilePaint>(
    () => ({ arranged, projection, theme: theme === 'dark' ? DARK : LIGHT, shown, chosen, routes, t }),
    [arranged, projection, theme, shown, chosen, routes, t],
  )
  return (
    <div
      className={styles.tiles}
      data-tiles=""
      style={{ marginTop: frame.top, marginLeft: frame.left }}
      aria-hidden="true"
    >
      {pieces(paint, span).map((rect) => (
        <Tile key={`${rect.x} ${rect.y}`} x={rect.x} y={rect.y} width={rect.width} height={rect.height} paint={paint} />
      ))}
    </div>
  )
}

/** The pieces that the window touches. */
function pieces(
  { projection }: TilePaint,
  { columns, rows }: { columns: { from: number; to: number }; rows: { from: number; to: number } },
): Rect[] {
  const top = projection.rows[rows.from]?.top ?? 0
  const last = projection.rows[rows.to - 1]
  const bottom = last ? last.top + last.height : 0
  const found: Rect[] = []
  const from = { x: Math.floor((columns.from * projection.column) / SIZE), y: Math.floor(top / SIZE) }
  const right = columns.to * projection.column
  for (let y = from.y; y * SIZE < bottom; y++) {
    for (let x = from.x; x * SIZE < right; x++) {
      const width = Math.min(SIZE, Math.ceil(projection.width - x * SIZE))
      const height = Math.min(SIZE, Math.ceil(projection.height - y * SIZE))
      if (width > 0 && height > 0) found.push({ x: x * SIZE, y: y * SIZE, width, height })
    }
  }
  return found
}

const Tile = memo(function Tile({ x, y, width, height, paint }: Rect & { paint: TilePaint }) {
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
    context.setTransform(dense, 0, 0, dense, 0, 0)
    context.clearRect(0, 0, width, height)
    paintTile(context, { x, y, width, height }, paint)
  }, [x, y, width, height, paint])
  return <canvas ref={ref} className={styles.tile} style={{ left: x, top: y, width, height }} />
})
