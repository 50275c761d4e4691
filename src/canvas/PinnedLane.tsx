/** One computed lane: its header with the formula a press away, and its drawing over the columns. */
import { type MouseEvent, type ReactNode, useMemo } from 'react'
import type { Computed } from '../lanes/laneKind'
import { laneKind } from '../lanes/index'
import { valenceOf } from '../attachments/feeling'
import type { CardId, LaneId } from '../model/journeyMap'
import { computedHeaderShapes, computedLaneShapes } from '../scene/computedLane'
import { readPointAbout } from '../scene/laneSpace'
import { Drawing } from '../ui/Drawing'
import { Popover } from '../ui/Popover'
import { useSpeech } from '../ui/useT'
import { useArranged, useCamera, useEditorState, useRoom } from './canvasRoom'
import { laneTitle } from './cellLabel'
import styles from './Pinned.module.css'
import { cardsOfColumn } from './reach'

export interface PinnedLaneProps {
  lane: LaneId
  height: number
  computed: Computed
  first: boolean
}

export function PinnedLane({ lane, height, computed, first }: PinnedLaneProps) {
  const { t } = useSpeech()
  const record = useEditorState((state) => state.map.lanes[lane])
  const title = useEditorState((state) => laneTitle(state.map, lane, t))
  const personas = useEditorState((state) => state.map.personas)
  const phases = useEditorState((state) => state.map.phases)
  const frame = useCamera((state) => state.frame)
  const measure = useArranged((state) => state.text)
  const header = useMemo(
    () => computedHeaderShapes({ computed, title, map: { personas, phases }, width: frame.left, height, t, measure }),
    [computed, title, personas, phases, frame, height, t, measure],
  )
  const kind = laneKind(record?.kind ?? '')
  return (
    <section className={`${styles.lane} ${first ? styles.first : ''}`} style={{ height }} aria-label={title}>
      <div className={styles.head} data-lane={lane}>
        <Drawing drawing={{ width: frame.left - 1, height, shapes: header }} />
        {kind.formula && (
          <Popover
            label={title}
            side="top"
            trigger={
              <button type="button" className={styles.formula} aria-label={t('canvas.formula', { lane: title })}>
                ƒ
              </button>
            }
          >
            <p className={styles.explained}>
              <b>{title}</b>
              {t(kind.formula)}
            </p>
          </Popover>
        )}
      </div>
      <LaneDrawing height={height} computed={computed} />
    </section>
  )
}

function LaneDrawing({ height, computed }: { height: number; computed: Computed }) {
  const room = useRoom()
  const speech = useSpeech()
  const measure = useArranged((state) => state.text)
  const layout = useArranged((state) => state.layout)
  const personas = useEditorState((state) => state.map.personas)
  const phases = useEditorState((state) => state.map.phases)
  const { from, to } = useCamera((state) => state.still.window.columns)
  const columnWidth = useCamera((state) => state.still.projection.column)
  const width = layout.columns.length * columnWidth
  const shapes = useMemo(() => {
    const seen: Computed =
      computed.draws === 'curve'
        ? computed
        : { ...computed, figures: computed.figures.filter((figure) => figure.from < to && figure.to > from) }
    const map = { personas, phases }
    const { t } = speech
    const number = (value: number, digits?: number) => speech.number(value, digits)
    return computedLaneShapes({
      computed: seen,
      map,
      phases: layout.phases,
      columnWidth,
      width,
      height,
      t,
      number,
      measure,
    })
  }, [computed, personas, phases, layout.phases, columnWidth, width, height, from, to, speech, measure])
  const words = computed.draws === 'figures' ? computed.figures.map((figure) => figure.spoken).join('. ') : undefined
  const open = (event: MouseEvent) => {
    const about =
      event.target instanceof Element ? event.target.closest('[data-about]')?.getAttribute('data-about') : null
    if (about) room.editor.select(cardsAbout(room, about))
  }
  return (
    // The same cards are reached by choosing their column with the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.drawing} onClick={open}>
      <Stretched>
        <Drawing drawing={{ width, height, shapes }} label={words} />
      </Stretched>
    </div>
  )
}

/** While a zoom goes on, the drawing follows as it is, and is drawn anew at its end. */
function Stretched({ children }: { children: ReactNode }) {
  const by = useCamera(({ projection, still }) => projection.column / still.projection.column)
  return (
    <div className={styles.stretched} style={by === 1 ? undefined : { transform: `scaleX(${by})` }}>
      {children}
    </div>
  )
}

/** The cards that a point of a curve or a figure is made of. */
function cardsAbout({ arrangement }: ReturnType<typeof useRoom>, about: string): CardId[] {
  const arranged = arrangement.store.getState()
  const { phase, persona } = readPointAbout(about)
  const box = arranged.layout.phases.find((known) => known.phase.id === phase)
  if (!box) return []
  const columns = Array.from({ length: box.span }, (_, i) => box.first + i)
  return columns
    .flatMap((column) => cardsOfColumn(arranged, column))
    .filter((id) => {
      const card = arranged.map.cards[id]
      return card !== undefined && valenceOf(card, persona) !== null
    })
}
