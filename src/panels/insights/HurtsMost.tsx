/** What hurts most: the pains in order of their score, the weights within reach, and what is being done about each. */
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { NumberField } from '../../ui/NumberField'
import { useSpeech } from '../../ui/useT'
import { weighFactor } from '../../commands/weighFactor'
import { FACTORS, type PainRanking } from '../../insights/painRanking'
import { Column } from './Column'
import styles from './HurtsMost.module.css'
import { PainRow } from './PainRow'
import type { SectionProps } from './section'
import shared from './sections.module.css'

const SHOWN = 7

export function HurtsMost({ reading, map, editor, onCards }: SectionProps<PainRanking>) {
  const { t } = useSpeech()
  const [all, setAll] = useState(false)
  const worst = reading.pains[0]?.score || 1
  return (
    <>
      <div className={shared.scroll}>
        <table className={`${shared.table} ${styles.pains}`}>
          <thead>
            <tr>
              <Column className={styles.rank}>
                <span className="spoken">{t('insightsView.rank')}</span>
              </Column>
              <Column>{t('insightsView.pain')}</Column>
              <Column className={styles.answerHead}>{t('opportunity.label')}</Column>
              <Column>{t('pains.severity')}</Column>
              <Column figures>{t('pains.reach')}</Column>
              <Column>{t('insightsView.moment')}</Column>
              <Column figures columns={2}>
                {t('insightsView.score')}
              </Column>
            </tr>
          </thead>
          <tbody>
            {reading.pains.slice(0, all ? undefined : SHOWN).map((pain, i) => (
              <PainRow
                key={`${pain.card} ${pain.id}`}
                rank={i + 1}
                pain={pain}
                share={pain.score / worst}
                map={map}
                onCards={onCards}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.below}>
        <div className={shared.row}>
          {reading.pains.length > SHOWN && (
            <Button aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('insightsView.fewer') : t('insightsView.allPains', { count: reading.pains.length })}
            </Button>
          )}
          {reading.unanswered > 0 && (
            <p className={shared.note}>{t('pains.unanswered', { count: reading.unanswered })}</p>
          )}
        </div>
        <fieldset className={styles.weights}>
          <legend>{t('insightsView.weights')}</legend>
          {FACTORS.map((factor) => (
            <NumberField
              key={factor}
              label={t(`pains.${factor}`)}
              hint={t('pains.weight.hint')}
              min={0}
              max={5}
              step={0.5}
              optional={false}
              value={reading.weights[factor]}
              onChange={(weight) => weight !== null && editor.run(weighFactor, { factor, weight })}
            />
          ))}
        </fieldset>
      </div>
    </>
  )
}
