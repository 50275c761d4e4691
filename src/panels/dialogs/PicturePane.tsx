/** A drawing to look at closely: fitted or enlarged, on the ground that the file will have. */
import { useEffect, useRef, useState } from 'react'
import type { Drawing as DrawingData, FarDrawing, Shape } from '../../shapes/shape'
import { Drawing } from '../../ui/Drawing'
import { IconButton } from '../../ui/IconButton'
import { Button } from '../../ui/Button'
import { useT } from '../../ui/useT'
import { FarPicture } from './FarPicture'
import { PaintedDrawing } from './PaintedDrawing'
import styles from './PicturePane.module.css'

const STEPS = [0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3]
const SMALLEST = 0.25
/** More would make the page slow: then it is painted. */
const MOST_ELEMENTS = 6000

export interface PicturePaneProps {
  drawing: DrawingData | FarDrawing | null
  theme: 'light' | 'dark'
  label: string
  /** What stands there in place of a drawing. */
  instead?: string
  /** Said at the left of the zoom. */
  caption?: string
  busy?: boolean
}

export function PicturePane({ drawing, theme, label, instead, caption, busy }: PicturePaneProps) {
  const t = useT()
  const sheet = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<number | null>(null)
  const fit = useFit(sheet, drawing)
  const shown = zoom ?? fit
  // Smaller than what is in sight as a whole only while words can still be told.
  const least = Math.min(fit, SMALLEST)
  const width = drawing ? drawing.width * shown : 0
  const height = drawing ? drawing.height * shown : 0
  return (
    <div className={styles.pane}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- enlarged, it scrolls, by the keyboard too */}
      <div ref={sheet} className={styles.sheet} role="group" aria-label={label} aria-busy={busy} tabIndex={0}>
        {drawing ? (
          <div
            className={styles.paper}
            data-theme={theme}
            data-clear={drawing.background === null || undefined}
            data-picture
            style={{ width, height }}
          >
            <Seen drawing={drawing} theme={theme} width={width} height={height} />
          </div>
        ) : (
          <p className={styles.instead}>{instead}</p>
        )}
      </div>
      <div className={styles.foot}>
        <span>{caption}</span>
        {drawing && (
          <span className={styles.zoom}>
            <IconButton
              icon="minus"
              label={t('export.zoom.out')}
              disabled={shown <= least}
              onClick={() => setZoom(Math.max(least, STEPS.findLast((step) => step < shown * 0.99) ?? least))}
            />
            <Button aria-pressed={zoom === null} onClick={() => setZoom(null)}>
              {t('export.zoom.fit')}
            </Button>
            <IconButton
              icon="plus"
              label={t('export.zoom.in')}
              disabled={shown >= (STEPS.at(-1) ?? 0)}
              onClick={() => setZoom(STEPS.find((step) => step > shown * 1.01) ?? shown)}
            />
          </span>
        )}
      </div>
    </div>
  )
}

interface SeenProps {
  drawing: DrawingData | FarDrawing
  theme: 'light' | 'dark'
  width: number
  height: number
}

function Seen({ drawing, theme, width, height }: SeenProps) {
  if ('painted' in drawing) return <FarPicture drawing={drawing} width={width} height={height} />
  if (countShapes(drawing.shapes) <= MOST_ELEMENTS) return <Drawing drawing={drawing} width="100%" height="100%" />
  return <PaintedDrawing drawing={drawing} theme={theme} width={width} height={height} />
}

const MARGIN = 56

/** The zoom at which all of the drawing is in sight, never above its own size. */
function useFit(sheet: React.RefObject<HTMLElement | null>, drawing: DrawingData | FarDrawing | null): number {
  const [room, setRoom] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const element = sheet.current
    if (!element) return
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [sheet])
  if (!drawing || room.width === 0) return 0.5
  // However long it is: the file says how large it will be, this only where everything is.
  const across = Math.max(1, room.width - MARGIN) / drawing.width
  return Math.min(across, Math.max(1, room.height - MARGIN) / drawing.height, 1)
}

function countShapes(shapes: readonly Shape[]): number {
  let count = 0
  for (const shape of shapes) count += shape.is === 'group' ? countShapes(shape.shapes) : 1
  return count
}
