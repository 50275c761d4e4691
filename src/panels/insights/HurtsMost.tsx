/** What hurts most: the pains in order of their score, the weights within reach, and what is being done about each. */
import { severityTone } from '../../attachments/painPoint'
import { weighFactor } from '../../commands/weighFactor'
import { FACTORS, type PainRanking } from '../../insights/painRanking'
import { Severity } from '../../ui/Severity'
import { useSpeech } from '../../ui/useT'
import { CardLine } from './CardLine'
import type { SectionProps } from './section'
import styles from './sections.module.css'

const SHOWN = 10

export function HurtsMost({ reading, map, editor, onCards }: SectionProps<PainRanking>) {
  const { t, number } = useSpeech()
  const worst = reading.pains[0]?.score ?? 1
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('insightsView.pain')}</th>
              <th scope="col">{t('pains.severity')}</th>
              <th scope="col" className={styles.number}>
                {t('pains.reach')}
              </th>
              <th scope="col">{t('opportunity.plural')}</th>
              <th scope="col" aria-hidden="true" />
              <th scope="col" className={styles.number}>
                {t('insightsView.score')}
              </th>
            </tr>
          </thead>
          <tbody>
            {reading.pains.slice(0, SHOWN).map((pain) => (
              <tr key={`${pain.card} ${pain.id}`}>
                <td>
                  <CardLine map={map} card={pain.card} text={pain.text} onCards={onCards} />
                </td>
                <td>
                  <span className={styles.row}>
                    <Severity tone={severityTone(pain.severity)} size={14} />
                    {pain.severity}
                  </span>
                </td>
                <td className={styles.number}>
                  {pain.reach === null ? '–' : t('number.percent', { value: Math.round(pain.reach) })}
                </td>
                <td>
                  {pain.opportunities.length === 0 ? (
                    <span className={styles.bad}>{t('insightsView.nothingYet')}</span>
                  ) : (
                    pain.opportunities.map((opportunity) => opportunity.text).join('; ')
                  )}
                </td>
                <td aria-hidden="true">
                  <span className={styles.bar}>
                    <span style={{ width: `${(pain.score / worst) * 100}%` }} />
                  </span>
                </td>
                <td className={`${styles.number} ${styles.strong}`}>{number(pain.score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {reading.unanswered > 0 && <p className={styles.note}>{t('pains.unanswered', { count: reading.unanswered })}</p>}
      <fieldset className={styles.row} style={{ border: 0, padding: 0, margin: 0 }}>
        <legend className={styles.note}>{t('pains.weight.hint')}</legend>
        {FACTORS.map((factor) => (
          <label key={factor} className={styles.row}>
            {t(`pains.${factor}`)}
            <input
              className={styles.field}
              type="number"
              min={0}
              max={5}
              step={0.5}
              value={reading.weights[factor]}
              onChange={(event) => editor.run(weighFactor, { factor, weight: event.target.valueAsNumber })}
            />
          </label>
        ))}
      </fieldset>
    </>
  )
}
