/** The picture of a map that has phases and channels and nothing in them yet. */
import styles from './MapPicture.module.css'

const PHASES = [0, 1, 2]
const ROWS = [0, 1, 2, 3, 4]

export function BlankPicture() {
  return (
    <div className={styles.picture} aria-hidden="true">
      <svg viewBox="0 0 312 194" width="100%" height="100%">
        <rect y={12} width={312} height={108} fill="var(--surface-sea)" />
        <rect y={120} width={312} height={74} fill="var(--surface-land)" />
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
        {ROWS.slice(1).map((i) => (
          <path key={i} d={`M0 ${12 + i * 36.4}H312`} stroke={i < 3 ? 'var(--line-sea)' : 'var(--line-land)'} />
        ))}
        {PHASES.slice(1).map((i) => (
          <path key={i} d={`M${i * 104} 12V194`} stroke="var(--line-1)" />
        ))}
        <path d="M0 120.5H312" stroke="var(--coastline)" strokeWidth={1.5} />
      </svg>
    </div>
  )
}
