/** The picture of a map that has phases and channels and nothing in them yet. */
import styles from './MapPicture.module.css'

const PHASES = [0, 1, 2]
const ROWS = [1, 2, 3]

export function BlankPicture() {
  return (
    <div className={styles.picture} aria-hidden="true">
      <svg viewBox="-9 -8 330 210" width="100%" height="100%">
        <rect y={12} width={312} height={91} fill="var(--surface-sea)" />
        <rect y={103} width={312} height={91} fill="var(--surface-land)" />
        {PHASES.map((i) => (
          <rect
            key={i}
            x={i * 104 + 0.5}
            y={0.5}
            width={103}
            height={5}
            fill={i % 2 ? 'var(--surface-bar)' : 'var(--line-2)'}
            stroke="var(--line-2)"
          />
        ))}
        {ROWS.map((i) => (
          <path key={i} d={`M0 ${12 + i * 45.5}H312`} stroke={i < 2 ? 'var(--line-sea)' : 'var(--line-land)'} />
        ))}
        {PHASES.slice(1).map((i) => (
          <path key={i} d={`M${i * 104} 12V194`} stroke="var(--line-1)" />
        ))}
        <path d="M0 103.5H312" stroke="var(--coastline)" strokeWidth={1.5} />
      </svg>
    </div>
  )
}
