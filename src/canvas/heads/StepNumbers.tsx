/** Numbers for the steps where they are too narrow to be named: the first of each phase and every fifth. */
import type { PhaseBox } from '../../layout/layout'
import { useCamera, useStanding } from '../canvasRoom'
import styles from './StepNumbers.module.css'

/** The numbers that fit, counted from the first step of a phase. */
export function numbersOf(span: number, column: number): number[] {
  const every = column >= 22 ? 1 : [5, 10, 20, 50, 100, 200, 500].find((step) => step * column >= 22)
  if (every === undefined) return []
  return Array.from({ length: span }, (_, i) => i + 1).filter(
    (n) => (n % every === 0 && (every === 1 || (span - n) * column >= 12)) || (n === 1 && column * every >= 16),
  )
}

export function StepNumbers({ box }: { box: PhaseBox }) {
  const column = useStanding((state) => state.projection.column)
  const left = useCamera((state) => state.frame.left)
  const { from, to } = useStanding((state) => state.window.columns)
  const numbers = numbersOf(box.span, column).filter((n) => box.first + n > from && box.first + n <= to)
  return (
    <div className={styles.numbers} style={{ left: left + box.x * (column / 160) }} aria-hidden="true">
      {numbers.map((n) => (
        <span key={n} style={{ left: (n - 0.5) * column }}>
          {n}
        </span>
      ))}
    </div>
  )
}
