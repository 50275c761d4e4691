/** One computed lane: its header with the formula a press away, and its drawing over the columns. */
import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import type { Computed } from '../../lanes/laneKind'
import { laneKind } from '../../lanes/index'
import type { PhaseBox } from '../../layout/layout'
import type { CardId, LaneId } from '../../model/journeyMap'
import { computedHeaderShapes, computedLaneShapes } from '../../scene/computedLane'
import { readPointAbout } from '../../scene/laneSpace'
import { Drawing } from '../../ui/Drawing'
import { Popover } from '../../ui/Popover'
import { usePressing } from '../../ui/usePressing'
import { useSpeech } from '../../ui/useT'
import { useArranged, useCamera, useEditorState, useRoom } from '../canvasRoom'
import { laneTitle } from './cellLabel'
import { LaneSizer } from './LaneSizer'
import styles from './Pinned.module.css'

export interface PinnedLaneProps {
  lane: LaneId
  height: number
  computed: Computed
  /** Until then nothing is said of it. */
  counted: boolean
  first: boolean
}

export function PinnedLane({ lane, height, computed, counted, first }: PinnedLaneProps) {
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
    <section
      className={`${styles.lane} ${first ? styles.first : ''}`}
      style={{ height }}
      aria-label={title}
      data-computed={computed.draws}
    >
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
      {counted && <LaneDrawing height={height} computed={computed} title={title} />}
      <LaneSizer lane={lane} height={height} title={title} />
    </section>
  )
}

function LaneDrawing({ height, computed, title }: Pick<PinnedLaneProps, 'height' | 'computed'> & { title: string }) {
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
  const open = (about: string) => room.editor.select(cardsAbout(computed, about, layout.phases))
  return (
    <div className={styles.drawing} {...usePressing(open)}>
      <Stretched>
        <Drawing drawing={{ width, height, shapes }} label={title} pressable />
      </Stretched>
    </div>
  )
}

const MOST_STRETCHED = 3

/** While a zoom goes on, the drawing follows as it is, and is drawn anew at its end. */
function Stretched({ children }: { children: ReactNode }) {
  const { camera } = useRoom()
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(
    () =>
      camera.store.subscribe(({ stood, projection, left }) => {
        const { style, parentElement } = ref.current ?? {}
        if (!style || !parentElement || (!stood && style.transform === '')) return
        const by = stood ? projection.column / stood.projection.column : 1
        style.transform = stood ? `translateX(${stood.left - left}px) scaleX(${by})` : ''
        // Its room is still as wide as the map was.
        parentElement.style.overflow = stood ? 'visible' : ''
        // Nobody reads a line that is drawn out to many times its width.
        style.visibility = by > MOST_STRETCHED ? 'hidden' : ''
      }),
    [camera],
  )
  return (
    <div ref={ref} className={styles.stretched}>
      {children}
    </div>
  )
}

/** The cards that a point of a curve or a figure is made of. */
function cardsAbout(computed: Computed, about: string, phases: readonly PhaseBox[]): readonly CardId[] {
  const { phase, persona } = readPointAbout(about)
  if (computed.draws === 'curve') {
    const series = computed.series.find((each) => each.persona === persona)
    return series?.points.find((point) => point.phase === phase)?.cards ?? []
  }
  const box = phases.find((known) => known.phase.id === phase)
  return computed.figures.find((figure) => figure.from === box?.first)?.cards ?? []
}
