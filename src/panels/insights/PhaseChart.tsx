/** A score through the phases: bars that hang from zero where it has a sign, points on a line where it has not. */
import type { ScoreOf } from '../../insights/indicators'
import type { JourneyMap } from '../../model/journeyMap'
import { phasesOf } from '../../model/queries'
import styles from './PhaseChart.module.css'

const WIDTH = 420
const HEIGHT = 112
const ROOM = 18
const NAMES = 16

interface PhaseChartProps {
  map: JourneyMap
  scores: readonly ScoreOf[]
  signed: boolean
  written: (value: number) => string
}

export function PhaseChart({ map, scores, signed, written }: PhaseChartProps) {
  const phases = phasesOf(map.phases)
  const column = WIDTH / Math.max(1, phases.length)
  const values = scores.map(({ value }) => value)
  const low = signed ? Math.min(0, ...values) : Math.min(...values)
  const high = signed ? Math.max(0, ...values) : Math.max(...values)
  const y = (value: number) => ROOM + ((high - value) / (high - low || 1)) * (HEIGHT - 2 * ROOM)
  const points = phases.flatMap((phase, i) => {
    const score = scores.find(({ of }) => of === phase.id)
    return score ? [{ phase, x: (i + 0.5) * column, y: y(score.value), value: score.value, small: score.small }] : []
  })
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT + NAMES}`} aria-hidden="true">
      <line className={styles.axis} x1={0} x2={WIDTH} y1={signed ? y(0) : HEIGHT} y2={signed ? y(0) : HEIGHT} />
      {!signed && <polyline className={styles.line} points={points.map((at) => `${at.x},${at.y}`).join(' ')} />}
      {points.map((at) => (
        <g key={at.phase.id}>
          {signed ? (
            <rect
              className={at.value < 0 ? styles.below : styles.above}
              x={at.x - Math.min(14, column / 3)}
              width={2 * Math.min(14, column / 3)}
              y={Math.min(at.y, y(0))}
              height={Math.max(1, Math.abs(at.y - y(0)))}
            />
          ) : (
            <circle className={styles.point} cx={at.x} cy={at.y} r={4} />
          )}
          <text className={styles.value} x={at.x} y={signed && at.value < 0 ? at.y + 13 : at.y - 6}>
            {written(at.value)}
            {at.small && '*'}
          </text>
        </g>
      ))}
      {phases.map((phase, i) => (
        <text key={phase.id} className={styles.name} x={(i + 0.5) * column} y={HEIGHT + 12}>
          {shortened(phase.title, column / 6)}
        </text>
      ))}
    </svg>
  )
}

const shortened = (text: string, letters: number) =>
  text.length > letters ? `${text.slice(0, Math.max(1, Math.floor(letters) - 1))}…` : text
