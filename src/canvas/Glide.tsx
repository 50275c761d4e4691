/** What is seen while a zoom goes on: one canvas over the cells, painted anew at each step of it. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import { DARK, LIGHT } from '../shapes/theme'
import { useT } from '../ui/useT'
import { useCamera, useRoom } from './canvasRoom'
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
  const ref = useRef<HTMLCanvasElement>(null)
  const { width, height } = useCamera((state) => state.room)
  const frame = useCamera((state) => state.frame)
  useLayoutEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    const dense = devicePixelRatio || 1
    canvas.width = Math.round(width * dense)
    canvas.height = Math.round(height * dense)
    const paint = createGlidePainter(context, dense, { room, theme: theme === 'dark' ? DARK : LIGHT, t })
    paint()
    return room.camera.store.subscribe(paint)
  }, [room, theme, t, width, height])
  return (
    <canvas
      ref={ref}
      className={styles.glide}
      style={{ left: frame.left, top: frame.top, width, height }}
      aria-hidden="true"
    />
  )
}
