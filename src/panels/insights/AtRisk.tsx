/** Value at risk: what unhappy customers are worth, by pain. */
import type { ValueAtRisk } from '../../insights/valueAtRisk'
import { useSpeech } from '../../ui/useT'
import { CardLine } from './CardLine'
import { money } from './money'
import type { SectionProps } from './section'
import styles from './sections.module.css'

export function AtRisk({ reading, map, onCards }: SectionProps<ValueAtRisk>) {
  const { t, language } = useSpeech()
  return (
    <>
      <p className={styles.figure}>
        {money(reading.total, reading.currency, language)}
        <small>{t('insightsView.atRisk')}</small>
      </p>
      <ul className={styles.list}>
        {reading.pains.slice(0, 6).map((pain) => (
          <li key={`${pain.card} ${pain.id}`} className={styles.row} style={{ flexWrap: 'nowrap' }}>
            <CardLine map={map} card={pain.card} text={pain.text} onCards={onCards} />
            <span className={`${styles.number} ${styles.strong}`}>
              {money(pain.amount, reading.currency, language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
