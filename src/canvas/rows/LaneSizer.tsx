/** The upper edge of a computed lane: dragged, or moved by arrow keys, it makes the lane higher or lower. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { changeLane } from '../../commands/changeLane'
import type { LaneId } from '../../model/journeyMap'
import { HIGHEST_LANE, LOWEST_LANE, laneHeight } from '../../model/laneHeight'
import { useT } from '../../ui/useT'
import { useEditorState, useRoom } from '../canvasRoom'
import styles from './Pinned.module.css'

const STEP = 8

const KEYS: Record<string, (height: number) => number> = {
  ArrowUp: (height) => height + STEP,
  ArrowDown: (height) => height - STEP,
  Home: () => LOWEST_LANE,
  End: () => HIGHEST_LANE,
}

export function LaneSizer({ lane, height, title }: { lane: LaneId; height: number; title: string }) {
  const t = useT()
  const { editor } = useRoom()
  const readonly = useEditorState((state) => state.readonly)
  const from = useRef<number | null>(null)
  const [by, setBy] = useState(0)
  if (readonly) return null
  const size = (next: number | null) => editor.run(changeLane, { id: lane, values: { height: next } })
  const dragged = (event: PointerEvent) =>
    from.current === null ? 0 : (laneHeight(height + from.current - event.clientY) ?? height) - height
  const letGo = () => {
    from.current = null
    setBy(0)
  }
  return (
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={t('canvas.lane.height', { lane: title })}
      aria-valuemin={LOWEST_LANE}
      aria-valuemax={HIGHEST_LANE}
      aria-valuenow={height}
      tabIndex={0}
      className={styles.sizer}
      data-dragged={by === 0 ? undefined : ''}
      style={by === 0 ? undefined : { translate: `0 ${-by}px` }}
      onKeyDown={(event: KeyboardEvent) => {
        const next = KEYS[event.key]
        if (!next || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        event.stopPropagation()
        size(next(height))
      }}
      onDoubleClick={() => size(null)}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = event.clientY
      }}
      onPointerMove={(event) => setBy(dragged(event))}
      onPointerUp={(event) => {
        const grown = dragged(event)
        letGo()
        // One drag is one step to undo, so the lane grows when it is let go.
        if (grown !== 0) size(height + grown)
      }}
      onPointerCancel={letGo}
    />
  )
}
