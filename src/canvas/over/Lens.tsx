/** What stands in a step, beside it, while it is looked at from too far to be read. */
import { useEffect, useState } from 'react'
import { attachmentKind } from '../../attachments/index'
import { laneKind } from '../../lanes/index'
import type { Card } from '../../model/journeyMap'
import { attachmentsOf } from '../../model/queries'
import { Icon } from '../../ui/Icon'
import { Severity } from '../../ui/Severity'
import { useT } from '../../ui/useT'
import { useArranged, useCamera, useEditorState, useRoom } from '../canvasRoom'
import { laneTitle, stepTitle } from '../rows/cellLabel'
import { Coin } from '../cards/Coin'
import { feltBy } from '../arrangement/laneMeans'
import styles from './Lens.module.css'
import { cellsPoint } from '../gestures/pointer'
import { PAINTED_BELOW } from '../looking/projection'
import { cardsOfColumn } from '../keys/reach'

const MOST = 7
const WIDTH = 264

export function Lens({ scroller }: { scroller: HTMLElement | null }) {
  const painted = useCamera(({ still, gliding }) => still.zoom < PAINTED_BELOW && !gliding)
  return painted && scroller ? <ColumnLens scroller={scroller} /> : null
}

/** The column below the pointer, or the one where the keyboard stands. */
function useColumn(scroller: HTMLElement): number | null {
  const room = useRoom()
  const [hovered, setHovered] = useState<number | null>(null)
  useEffect(() => {
    const over = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return
      const { projection } = room.camera.store.getState()
      const onTiles = event.target instanceof Element && event.target.closest('[data-tiles]') !== null
      const { x } = cellsPoint(scroller, room, event)
      setHovered(onTiles && x >= 0 && x < projection.width ? Math.floor(x / projection.column) : null)
    }
    const out = () => setHovered(null)
    const heard = new AbortController()
    const { signal } = heard
    scroller.addEventListener('pointermove', over, { signal })
    scroller.addEventListener('pointerleave', out, { signal })
    scroller.addEventListener('scroll', out, { signal })
    return () => heard.abort()
  }, [scroller, room])
  const layout = useArranged((state) => state.layout)
  const focused = useEditorState(({ focus }) =>
    focus && 'step' in focus ? (layout.columnOf.get(focus.step) ?? null) : null,
  )
  // Who points has said where to look; and what stands out of sight is not looked at.
  const keys = 'keys' in scroller.dataset && scroller.contains(document.activeElement)
  const seen = useCamera(({ projection: { column }, left, room: { width } }) => {
    const x = (focused ?? -1) * column - left
    return x >= 0 && x + column <= width
  })
  return hovered ?? (keys && seen ? focused : null)
}

function ColumnLens({ scroller }: { scroller: HTMLElement }) {
  const t = useT()
  const column = useColumn(scroller)
  const arranged = useArranged((state) => state)
  const { projection, frame, left, room } = useCamera((state) => state)
  const { layout, map } = arranged
  const step = column === null ? undefined : layout.columns[column]
  if (column === null || !step) return null
  const box = layout.phases.find(({ first, span }) => column >= first && column < first + span)
  const ids = cardsOfColumn(arranged, column)
  const x = frame.left + column * projection.column - left
  const beside = x + projection.column + 8 + WIDTH > frame.left + room.width ? x - WIDTH - 8 : x + projection.column + 8
  const number = box ? `${layout.phases.indexOf(box) + 1}.${column - box.first + 1}` : ''
  return (
    <>
      <div
        className={styles.column}
        style={{
          left: x - 1,
          width: projection.column + 1,
          top: frame.top,
          height: Math.min(projection.height, room.height),
        }}
      />
      <aside className={styles.lens} style={{ left: beside, top: frame.top + 12, width: WIDTH }} aria-hidden="true">
        <div className={styles.title}>
          <b>
            {number} {stepTitle(map, step.id, t)}
          </b>
          <span>{box?.phase.title}</span>
        </div>
        {ids.slice(0, MOST).map((id) => {
          const card = map.cards[id]
          return card ? <Line key={id} card={card} /> : null
        })}
        {ids.length > MOST && <p className={styles.rest}>{t('canvas.lens.more', { count: ids.length - MOST })}</p>}
        <p className={styles.rest}>{t('canvas.lens.zoom')}</p>
      </aside>
    </>
  )
}

function Line({ card }: { card: Card }) {
  const t = useT()
  const map = useEditorState((state) => state.map)
  const shown = useEditorState((state) => state.shown)
  const lane = map.lanes[card.lane]
  const pains = attachmentsOf(card, 'pain')
  const worst = pains.reduce((most, pain) => Math.max(most, Number(pain.severity)), 0)
  const badge = pains.length > 0 ? attachmentKind('pain')?.badge({ type: 'pain', order: '', severity: worst }, t) : null
  return (
    <div className={styles.line}>
      <span className={styles.face}>
        <Coin valence={feltBy(card, shown)} size={18} />
      </span>
      <div>
        {card.title || t('canvas.card.untitled')}
        <small>
          <Icon name={lane?.icon || laneKind(lane?.kind ?? '').icon} size={12} />
          {laneTitle(map, card.lane, t)}
          {badge?.mark === 'triangle' && (
            <>
              <Severity tone={badge.tone} size={11} />
              {t('canvas.lens.pains', { count: pains.length })}
            </>
          )}
        </small>
      </div>
    </div>
  )
}
