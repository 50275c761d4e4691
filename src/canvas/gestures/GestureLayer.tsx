/** What a gesture shows while it lasts: the ghost of dragged cards and where they would land, the rectangle, the new way. */
import { useStore } from 'zustand'
import { keptPlaces } from '../../commands/keptPlaces'
import { METRICS } from '../../layout/metrics'
import type { CardId } from '../../model/journeyMap'
import { useT } from '../../ui/useT'
import { useArranged, useCamera, useEditorState, useRoom } from '../canvasRoom'
import { laneTitle, stepTitle } from '../rows/cellLabel'
import { slotOf } from './dropPlace'
import styles from './GestureLayer.module.css'
import type { Gesture, Landing } from './gestureStore'
import { Ghost } from './Ghost'
import { onPlane } from '../flow/plane'
import { screenY } from '../looking/projection'
import { cardRect } from '../looking/steering'

export function GestureLayer() {
  const { gesture: store } = useRoom()
  const gesture = useStore(store, (state) => state.gesture)
  const frame = useCamera((state) => state.frame)
  if (gesture.is === 'idle' || gesture.is === 'pan' || gesture.is === 'pick') return null
  return (
    <div
      className={`${styles.layer} ${gesture.is === 'head' ? styles.above : ''}`}
      style={{ left: frame.left, top: frame.top }}
    >
      {gesture.is === 'marquee' && <Marquee gesture={gesture} />}
      {gesture.is === 'way' && <NewWay gesture={gesture} />}
      {gesture.is === 'cards' && <Dragged gesture={gesture} />}
      {gesture.is === 'head' && <Insertion gesture={gesture} />}
    </div>
  )
}

/** The line between two headers where the dragged one would stand. */
function Insertion({ gesture }: { gesture: Extract<Gesture, { is: 'head' }> }) {
  const projection = useCamera((state) => state.projection)
  const frame = useCamera((state) => state.frame)
  const { landing } = gesture
  const place =
    landing.of === 'lane'
      ? { left: -frame.left, top: landing.at - 2, width: frame.left + projection.width, height: 4 }
      : { left: landing.at - 2, top: -frame.top, width: 4, height: frame.top + projection.height }
  return <div className={styles.insertion} style={place} />
}

function Marquee({ gesture }: { gesture: Extract<Gesture, { is: 'marquee' }> }) {
  const { x, y, width, height } = gesture.rect
  return <div className={styles.marquee} style={{ left: x, top: y, width, height }} />
}

function NewWay({ gesture }: { gesture: Extract<Gesture, { is: 'way' }> }) {
  const { arrangement } = useRoom()
  const projection = useCamera((state) => state.projection)
  const box = cardRect(onPlane(arrangement.store.getState(), projection), gesture.from)
  if (!box) return null
  const { zoom } = projection
  const from = { x: (box.x + box.width) * zoom, y: (box.y + METRICS.card.coin / 2 + 2) * zoom }
  return (
    <svg className={styles.way} width={1} height={1}>
      <path d={`M${from.x} ${from.y}L${gesture.at.x} ${gesture.at.y}`} className={styles.wayLine} />
    </svg>
  )
}

function Dragged({ gesture }: { gesture: Extract<Gesture, { is: 'cards' }> }) {
  const t = useT()
  const map = useEditorState((state) => state.map)
  const arranged = useArranged((state) => state)
  const projection = useCamera((state) => state.projection)
  const { zoom } = projection
  const { landing, copies, ids, at } = gesture
  const slot = landing && slotOf(arranged, landing, copies ? new Set() : new Set(ids))
  const top = slot ? screenY(projection, slot.y) : 0
  const words =
    landing && t('canvas.drop', { step: stepTitle(map, landing.step, t), lane: laneTitle(map, landing.lane, t) })
  return (
    <>
      {slot && (
        <div
          className={slot.height <= 6 ? styles.line : styles.slot}
          style={{ left: slot.x * zoom, top, width: slot.width * zoom, height: slot.height * zoom }}
        />
      )}
      {!copies && landing && ids.length > 1 && <OtherPlaces ids={ids} landing={landing} />}
      <Ghost ids={ids} at={at} zoom={zoom} />
      <span className={styles.tip} style={{ left: at.x + 20, top: at.y + 61 * zoom + 12 }}>
        {words ? (copies ? t('canvas.drop.copy', { place: words }) : words) : t('canvas.drop.nowhere')}
      </span>
    </>
  )
}

/** The cells into which the others go that are dragged along. */
function OtherPlaces({ ids, landing }: { ids: readonly CardId[]; landing: Landing }) {
  const map = useEditorState((state) => state.map)
  const places = useArranged((state) => state.places)
  const layout = useArranged((state) => state.layout)
  const projection = useCamera((state) => state.projection)
  const held = map.cards[ids[0] ?? '']
  if (!held) return null
  return keptPlaces({ map, places }, ids, held, landing)
    .filter((shift) => shift.step !== landing.step || shift.lane !== landing.lane)
    .map(({ step, lane }) => {
      const row = projection.rows[layout.rowOf.get(lane) ?? -1]
      const left = (layout.columnOf.get(step) ?? 0) * projection.column
      if (!row) return null
      const place = { left, top: row.top, width: projection.column, height: row.height }
      return <div key={`${step} ${lane}`} className={styles.other} style={place} />
    })
}
