/** The pennant of a moment of truth: ink, or red where the moment is critical. */
import styles from './Pennant.module.css'

export function Pennant({ text, tone = 'ink' }: { text: string; tone?: 'ink' | 'high' }) {
  return <span className={tone === 'high' ? `${styles.pennant} ${styles.high}` : styles.pennant}>{text}</span>
}
