/** What is seen while a zoom goes on: canvases over the cells and their headers, painted anew at each step of it. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import { DARK, LIGHT } from '../../shapes/theme'
import { pictureNews } from '../../ui/pictures'
import { useT } from '../../ui/useT'
import { useCamera, useRoom } from '../canvasRoom'
import styles from './Glide.module.css'
import { createGlidePainter } from './paintGlide'

export function Glide({ theme }: { theme: 'light' | 'dark' }) {
  const { camera } = useRoom()
  const gliding = useCamera((state) => state.gliding)
  useEffect(() => {
    // Paint knows nothing of colours that a person forces on pages.
    camera.paints(!globalThis.matchMedia?.('(forced-colors: active)').matches)
    return () => camera.paints(false)
  }, [camera])
  return gliding ? <GlideCanvas theme={theme} /> : null
}

function GlideCanvas({ theme }: { theme: 'light' | 'dark' }) {
  const room = useRoom()
  const t = useT()
  const [cells, heads, rows] = [useCanvas(), useCanvas(), useCanvas()]
  const { width, height } = useCamera((state) => state.room)
  const frame = useCamera((state) => state.frame)
  useLayoutEffect(() => {
    const dense = devicePixelRatio || 1
    const contexts = {
      cells: sized(cells.current, width * dense, height * dense),
      heads: sized(heads.current, width * dense, frame.top * dense),
      rows: sized(rows.current, frame.left * dense, height * dense),
    }
    if (!contexts.cells || !contexts.heads || !contexts.rows) return
    const { cells: inCells, heads: inHeads, rows: inRows } = contexts
    const scroller = cells.current?.closest<HTMLElement>('[data-canvas-scroller]')
    const painted = { room, theme: theme === 'dark' ? DARK : LIGHT, t, dense, ringed: () => isRinged(scroller) }
    const paint = createGlidePainter({ cells: inCells, heads: inHeads, rows: inRows }, painted)
    paint()
    const stops = [room.camera.store.subscribe(paint), pictureNews.subscribe(paint)]
    return () => stops.forEach((stop) => stop())
  }, [room, theme, t, width, height, frame, cells, heads, rows])
  const { left, top } = frame
  return (
    <>
      <canvas ref={cells} className={styles.glide} style={{ left, top, width, height }} aria-hidden="true" />
      <canvas ref={rows} className={styles.rows} style={{ top, width: left, height }} aria-hidden="true" />
      <canvas ref={heads} className={styles.heads} style={{ left, width, height: top }} aria-hidden="true" />
    </>
  )
}

/** Whether what has the focus shows a ring, by the same conditions as in the style sheets. */
function isRinged(scroller: HTMLElement | null | undefined): boolean {
  const focused = document.activeElement
  if (!scroller?.contains(focused) || !focused) return false
  return focused.matches('[data-card]') ? 'keys' in scroller.dataset : focused.matches(':focus-visible')
}

const useCanvas = () => useRef<HTMLCanvasElement>(null)

function sized(canvas: HTMLCanvasElement | null, width: number, height: number): CanvasRenderingContext2D | null {
  if (!canvas) return null
  canvas.width = Math.round(width)
  canvas.height = Math.round(height)
  return canvas.getContext('2d')
}
