/** Value at risk: what unhappy customers are worth, by pain. */
import { useState } from 'react'
import type { ValueAtRisk } from '../../insights/valueAtRisk'
import { Button } from '../../ui/Button'
import { useSpeech } from '../../ui/useT'
import styles from './AtRisk.module.css'
import { CardLine } from './CardLine'
import { money } from './money'
import type { SectionProps } from './section'
import shared from './sections.module.css'

const SHOWN = 5

export function AtRisk({ reading, map, onCards }: SectionProps<ValueAtRisk>) {
  const { t, language } = useSpeech()
  const [all, setAll] = useState(false)
  const pains = reading.pains.slice(0, all ? undefined : SHOWN)
  return (
    <>
      <p className={`${shared.figure} ${styles.total}`}>
        {money(reading.total, reading.currency, language)}
        <small>{t('insightsView.atRisk')}</small>
      </p>
      <div className={styles.stack} aria-hidden="true">
        {pains.map((pain) => (
          <span key={`${pain.card} ${pain.id}`} style={{ flexGrow: pain.amount }} />
        ))}
      </div>
      <ol className={styles.pains}>
        {pains.map((pain) => (
          <li key={`${pain.card} ${pain.id}`}>
            <span className={styles.swatch} aria-hidden="true" />
            <CardLine map={map} card={pain.card} text={pain.text} onCards={onCards} />
            <span className={`${shared.number} ${shared.strong}`}>
              {money(pain.amount, reading.currency, language)}
            </span>
          </li>
        ))}
      </ol>
      {reading.pains.length > SHOWN && (
        <Button aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('insightsView.fewer') : t('insightsView.allPains', { count: reading.pains.length })}
        </Button>
      )}
    </>
  )
}
