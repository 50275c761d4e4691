/** The frame of a reading: its name, its formula one press away, what it left out, and the way back to its cards. */
import { type ReactNode, useId, useState } from 'react'
import type { Insight, Reading } from '../../insights/insight'
import type { CardId } from '../../model/journeyMap'
import { useT } from '../../ui/useT'
import styles from './InsightFrame.module.css'

interface InsightFrameProps {
  insight: Insight
  reading: Reading
  /** How many of the page's twelve columns. */
  span: number
  onCards: (cards: readonly CardId[]) => void
  children: ReactNode
}

export function InsightFrame({ insight, reading, span, onCards, children }: InsightFrameProps) {
  const t = useT()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <section
      className={styles.frame}
      style={{ ['--span' as string]: span }}
      data-insight={insight.id}
      aria-labelledby={id}
    >
      <header className={styles.head}>
        <div>
          <h2 id={id}>{t(insight.label)}</h2>
          <p>{t(insight.hint)}</p>
        </div>
        <button
          type="button"
          className={styles.formula}
          aria-expanded={open}
          aria-label={t('insightsView.formula', { name: t(insight.label) })}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">ƒ</span>
        </button>
      </header>
      {open && (
        <div className={styles.how}>
          <p>{t(insight.formula)}</p>
          <p>{t(insight.counted ?? 'insightsView.n', { count: reading.n })}</p>
          {reading.cards.length > 0 && (
            <button type="button" className={styles.link} onClick={() => onCards(reading.cards)}>
              {t('insightsView.showCards', { count: reading.cards.length })}
            </button>
          )}
        </div>
      )}
      {reading.empty !== null && <p className={styles.empty}>{t(reading.empty)}</p>}
      {children}
      {reading.leftOut.length > 0 && (
        <ul className={styles.left} aria-label={t('insightsView.leftOut')}>
          {reading.leftOut.map(({ why, count, cards }) => (
            <li key={why}>
              {t(why, { count })}{' '}
              {cards.length > 0 && (
                <button type="button" className={styles.link} onClick={() => onCards(cards)}>
                  {t('insightsView.show')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
