/** The pennant of a moment of truth: ink, or red where the moment is critical. */
import styles from './Pennant.module.css'

export function Pennant({ text, tone = 'ink', small }: { text: string; tone?: 'ink' | 'high'; small?: boolean }) {
  const names = [styles.pennant, tone === 'high' && styles.high, small && styles.small]
  return <span className={names.filter(Boolean).join(' ')}>{text}</span>
}
