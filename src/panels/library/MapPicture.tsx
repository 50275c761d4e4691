/** The live picture of a map, made only while its place is in sight. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Drawing as DrawingData } from '../../shapes/shape'
import { Drawing } from '../../ui/Drawing'
import styles from './MapPicture.module.css'
import { keptPicture, makePicture } from './pictures'
import { useVisible } from './useVisible'

export interface MapPictureProps {
  /** Names the map and its last change: another one is another picture. */
  name: string
  read: () => Promise<DrawingData | null>
}

export function MapPicture({ name, read }: MapPictureProps) {
  const box = useRef<HTMLDivElement>(null)
  const visible = useVisible(box)
  const [made, setMade] = useState<{ name: string; drawing: DrawingData | null } | null>(null)
  const readNow = useEffectEvent(read)
  const known = keptPicture(name)

  useEffect(() => {
    if (!visible || keptPicture(name) !== undefined) return
    let wanted = true
    void makePicture(
      name,
      () => readNow(),
      () => wanted,
    ).then((drawing) => {
      if (wanted && drawing !== undefined) setMade({ name, drawing })
    })
    return () => {
      wanted = false
    }
  }, [visible, name])

  // While the next picture is made, the last one stays.
  const drawing = known ?? made?.drawing
  return (
    <div ref={box} className={styles.picture} aria-hidden="true" data-drawn={drawing ? '' : undefined}>
      {visible && drawing && <Drawing drawing={drawing} width="100%" height="100%" />}
    </div>
  )
}
