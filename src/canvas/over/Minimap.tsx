/** The whole map in a corner, with what is seen of it: drag the frame, or press where to go. `Fit` does the same by key. */
import { type PointerEvent, useEffect, useRef } from 'react'
import { emotionKey } from '../../shapes/glyphs'
import { DARK, LIGHT, type Theme } from '../../shapes/theme'
import { IconButton } from '../../ui/IconButton'
import { useT } from '../../ui/useT'
import type { Arranged } from '../arrangement/arrangement'
import { useArranged, useCamera, useRoom } from '../canvasRoom'
import { feltBy } from '../arrangement/laneMeans'
import type { CameraState } from '../looking/look'
import styles from './Minimap.module.css'
import { usePreferring } from '../looking/preferring'
import { legendAt } from '../looking/projection'

const WIDTH = 208
const TALLEST = 128
/** The map is painted anew when its changes have come to rest. */
const REST = 200

/** Its measures: as high as the map's shape asks for, within bounds. */
function sizeOf({ layout }: Arranged): { width: number; height: number } {
  const ratio = layout.height / Math.max(1, layout.width)
  return { width: WIDTH, height: Math.max(48, Math.min(TALLEST, Math.round(WIDTH * ratio))) }
}

export function Minimap({ theme }: { theme: 'light' | 'dark' }) {
  const t = useT()
  const { camera } = useRoom()
  const arranged = useArranged((state) => state)
  const pinned = useCamera((state) => state.frame.pinned)
  const { minimap, onPrefer } = usePreferring()
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const { width, height } = sizeOf(arranged)
  useEffect(() => {
    const paint = () => {
      if (canvas.current) paintMap(canvas.current, arranged, width, height, theme === 'dark' ? DARK : LIGHT)
    }
    const timer = setTimeout(paint, REST)
    return () => clearTimeout(timer)
  }, [arranged, width, height, theme, minimap])
  useEffect(() => {
    const follow = (state: CameraState) => frame.current && placeFrame(frame.current, state, width, height)
    follow(camera.store.getState())
    return camera.store.subscribe(follow)
  }, [camera, width, height, minimap])
  const legend = useCamera((state) => legendAt(state.still.zoom))
  if (!minimap) return null
  const go = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const { projection, room } = camera.store.getState()
    const x = ((event.clientX - box.left) / width) * projection.width
    const y = ((event.clientY - box.top) / height) * projection.height
    camera.scrollTo(x - room.width / 2, y - room.height / 2)
  }
  return (
    <div className={styles.minimap} style={{ width, bottom: 16 + pinned + legend }}>
      <div
        className={styles.map}
        style={{ height }}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          go(event)
        }}
        onPointerMove={(event) => event.buttons > 0 && go(event)}
      >
        <canvas ref={canvas} className={styles.paint} />
        <div ref={frame} className={styles.frame} />
      </div>
      <IconButton
        small
        icon="x"
        className={styles.close}
        label={t('canvas.minimap.close')}
        onClick={() => onPrefer?.({ minimap: false })}
      />
    </div>
  )
}

function placeFrame(frame: HTMLElement, { projection, left, top, room }: CameraState, width: number, height: number) {
  const across = width / Math.max(1, projection.width)
  const down = height / Math.max(1, projection.height)
  frame.style.transform = `translate(${left * across}px, ${top * down}px)`
  frame.style.width = `${Math.min(width, room.width * across)}px`
  frame.style.height = `${Math.min(height, room.height * down)}px`
}

function paintMap(canvas: HTMLCanvasElement, arranged: Arranged, width: number, height: number, theme: Theme) {
  const context = canvas.getContext('2d')
  if (!context) return
  const dense = devicePixelRatio || 1
  canvas.width = width * dense
  canvas.height = height * dense
  const { layout, map, places } = arranged
  context.scale((dense * width) / Math.max(1, layout.width), (dense * height) / Math.max(1, layout.height))
  const column = layout.width / Math.max(1, layout.columns.length)
  const thin = layout.width / width
  for (const row of layout.rows) {
    context.fillStyle =
      theme[row.section === 'online' ? 'surface-sea-2' : row.section === 'offline' ? 'surface-land-2' : 'surface-note']
    context.fillRect(0, row.y, layout.width, row.height)
    if (row.style !== 'touchpoint') continue
    for (const [step, ids] of places.get(row.lane) ?? []) {
      const at = layout.columnOf.get(step)
      if (at === undefined) continue
      const share = row.height / ids.length
      ids.forEach((id, i) => {
        const card = map.cards[id]
        const valence = card ? feltBy(card, []) : null
        context.fillStyle = valence === null ? theme['surface-card'] : theme[`emo-${emotionKey(valence)}`]
        const wide = Math.max(column * 0.8, thin)
        context.fillRect(at * column + column * 0.1, row.y + i * share + share * 0.12, wide, share * 0.76)
      })
    }
  }
}
