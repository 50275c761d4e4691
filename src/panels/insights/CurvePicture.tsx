/** The emotion curve across the page, drawn as in the grid, with the phases' names above it. */
import type { Curve } from '../../insights/emotionCurve'
import type { JourneyMap } from '../../model/journeyMap'
import { columnsOf, phasesOf, stepsOf } from '../../model/queries'
import { computedLaneShapes } from '../../scene/computedLane'
import type { Shape } from '../../shapes/shape'
import { Drawing } from '../../ui/Drawing'
import { useSpeech } from '../../ui/useT'
import styles from './sections.module.css'

const WIDTH = 1080
const HEIGHT = 132
const NAMES = 18
const FONT = { family: 'ui', size: 11, weight: 500, italic: false } as const

export function CurvePicture({ map, curves }: { map: JourneyMap; curves: readonly Curve[] }) {
  const { t, number } = useSpeech()
  const columns = columnsOf(map).length
  if (columns === 0) return null
  const columnWidth = WIDTH / columns
  const phases = phaseSpans(map)
  const shapes = computedLaneShapes({
    computed: { draws: 'curve', series: curves },
    map,
    phases,
    columnWidth,
    width: WIDTH,
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
    <Drawing
      drawing={{ width: WIDTH, height: HEIGHT + NAMES, shapes: [...names, { is: 'group', x: 0, y: NAMES, shapes }] }}
      width="100%"
      className={styles.curve}
      label={t('lane.emotion-curve')}
    />
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
