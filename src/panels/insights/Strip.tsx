/** Scores side by side over a shared axis: bars that hang from zero, or points on a line; arrows go along, Enter opens the cards. */
import { type KeyboardEvent, useState } from 'react'
import type { CardId } from '../../model/journeyMap'
import styles from './Strip.module.css'

export interface StripPoint {
  key: string
  /** Which column, from 0. */
  at: number
  value: number
  text: string
  /** The whole in words. */
  spoken: string
  /** Few answered: drawn hollow and marked. */
  small: boolean
  cards: readonly CardId[]
}

interface StripProps {
  label: string
  columns: number
  points: readonly StripPoint[]
  bars: boolean
  onCards: (cards: readonly CardId[]) => void
}

/** Above and below the lowest and the highest value, so that what is written beside them stays inside. In per cent. */
const ROOM = 24
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }

export function Strip({ label, columns, points, bars, onCards }: StripProps) {
  const [stop, setStop] = useState<string | undefined>()
  const values = points.map(({ value }) => value)
  const low = Math.min(...values, ...(bars ? [0] : []))
  const high = Math.max(...values, ...(bars ? [0] : []))
  const top = (value: number) => (high === low ? 50 : ROOM + ((high - value) / (high - low)) * (100 - 2 * ROOM))
  const middle = (at: number) => ((at + 0.5) / columns) * 100
  const reached = points.some(({ key }) => key === stop) ? stop : points[0]?.key
  if (points.length === 0) return <div />
  return (
    // The arrows go from button to button; the group itself takes no part.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className={styles.strip} data-bars={bars || undefined} role="group" aria-label={label} onKeyDown={along}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {bars ? (
          <line className={styles.zero} x1={0} x2={100} y1={top(0)} y2={top(0)} />
        ) : (
          <polyline className={styles.line} points={points.map((p) => `${middle(p.at)},${top(p.value)}`).join(' ')} />
        )}
      </svg>
      {points.map((point) => (
        <button
          key={point.key}
          type="button"
          className={styles.point}
          style={{ left: `${(point.at / columns) * 100}%`, width: `${100 / columns}%` }}
          tabIndex={point.key === reached ? 0 : -1}
          aria-label={point.spoken}
          data-tip={point.spoken}
          onFocus={() => setStop(point.key)}
          onClick={() => onCards(point.cards)}
        >
          {bars ? (
            <Bar value={point.value} small={point.small} from={top(0)} to={top(point.value)} />
          ) : (
            <span
              className={styles.dot}
              data-small={point.small || undefined}
              style={{ top: `${top(point.value)}%` }}
            />
          )}
          <span
            className={bars && point.value < 0 ? styles.under : styles.over}
            style={{ top: `${top(point.value)}%` }}
          >
            {point.text}
            {point.small && '*'}
          </span>
        </button>
      ))}
    </div>
  )
}

function Bar({ value, small, from, to }: { value: number; small: boolean; from: number; to: number }) {
  const style = { top: `${Math.min(from, to)}%`, height: `max(1px, ${Math.abs(to - from)}%)` }
  return (
    <span className={styles.bar} data-good={value < 0 ? 'no' : 'yes'} data-small={small || undefined} style={style} />
  )
}

function along(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const points = [...event.currentTarget.querySelectorAll('button')]
  const at = points.findIndex((point) => point === document.activeElement)
  points[Math.min(points.length - 1, Math.max(0, at + step))]?.focus()
  event.preventDefault()
}
