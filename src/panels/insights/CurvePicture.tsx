/** The emotion curve, drawn as in the grid to the width that there is, with the phases' names above it; its points open their cards. */
import type { Curve } from '../../insights/emotionCurve'
import type { CardId, JourneyMap } from '../../model/journeyMap'
import { columnsOf, phasesOf, stepsOf } from '../../model/queries'
import { computedLaneShapes } from '../../scene/computedLane'
import { readPointAbout } from '../../scene/laneSpace'
import type { Shape } from '../../shapes/shape'
import { Drawing } from '../../ui/Drawing'
import { usePressing } from '../../ui/usePressing'
import { useSpeech } from '../../ui/useT'
import styles from './CurvePicture.module.css'
import { useWidth } from './useWidth'

const WIDTH = 840
const HEIGHT = 168
const NAMES = 20
const FONT = { family: 'ui', size: 11, weight: 500, italic: false } as const

interface CurvePictureProps {
  map: JourneyMap
  curves: readonly Curve[]
  onCards: (cards: readonly CardId[]) => void
}

export function CurvePicture({ map, curves, onCards }: CurvePictureProps) {
  const { t, number } = useSpeech()
  const [frame, width] = useWidth(WIDTH)
  const pressing = usePressing((about) => {
    const { phase, persona } = readPointAbout(about)
    const curve = curves.find((each) => each.persona === persona)
    onCards(curve?.points.find((point) => point.phase === phase)?.cards ?? [])
  })
  const columns = columnsOf(map).length
  if (columns === 0) return null
  const columnWidth = width / columns
  const phases = phaseSpans(map)
  const shapes = computedLaneShapes({
    computed: { draws: 'curve', series: curves },
    map,
    phases,
    columnWidth,
    width,
    height: HEIGHT,
    t,
    number,
    measure: (text, font) => text.length * font.size * 0.55,
  })
  const names = phases.map(
    ({ phase, first, span }): Shape => ({
      is: 'text',
      x: (first + span / 2) * columnWidth,
      y: 12,
      text: shortened(phase.title, (span * columnWidth) / 6),
      font: FONT,
      fill: 'text-2',
      anchor: 'middle',
    }),
  )
  return (
    <div ref={frame} className={styles.curve}>
      <div {...pressing}>
        <Drawing
          drawing={{ width, height: HEIGHT + NAMES, shapes: [...names, { is: 'group', x: 0, y: NAMES, shapes }] }}
          label={t('lane.emotion-curve')}
          pressable
        />
      </div>
    </div>
  )
}

function phaseSpans(map: JourneyMap) {
  let first = 0
  return phasesOf(map.phases).map((phase) => {
    const span = stepsOf(map, phase.id).length
    const box = { phase, first, span }
    first += span
    return box
  })
}

const shortened = (text: string, letters: number) =>
  text.length > letters ? `${text.slice(0, Math.max(1, letters - 1))}…` : text
