/** One pain in the ranking: its touchpoint, severity, reach, moment of truth and score, and what answers it. */
import { hungOn } from '../../attachments/hanging'
import { severityTone } from '../../attachments/painPoint'
import type { RankedPain } from '../../insights/painRanking'
import type { Card, JourneyMap } from '../../model/journeyMap'
import { Severity } from '../../ui/Severity'
import { useSpeech } from '../../ui/useT'
import { CardLine } from './CardLine'
import { MomentName } from './MomentName'
import styles from './HurtsMost.module.css'
import type { SectionProps } from './section'
import shared from './sections.module.css'

interface PainRowProps extends Pick<SectionProps, 'map' | 'onCards'> {
  pain: RankedPain
  rank: number
  /** Of the worst score, 0 to 1. */
  share: number
}

export function PainRow({ pain, rank, share, map, onCards }: PainRowProps) {
  const { t, number } = useSpeech()
  const severity = severityTone(pain.severity ?? 0)
  const answers = pain.opportunities.map((opportunity) => opportunity.text).join('; ')
  const answer = answers || t('insightsView.nothingYet')
  const tone = answers ? styles.answer : `${styles.answer} ${shared.bad}`
  return (
    <tr>
      <td className={styles.rank}>{rank}</td>
      <td>
        <CardLine map={map} card={pain.card} text={pain.text} onCards={onCards} />
        <div className={styles.answerBelow}>
          <p className={tone}>{answer}</p>
        </div>
      </td>
      <td className={styles.answerCell}>
        <p className={tone} data-tip={answer}>
          {answer}
        </p>
      </td>
      <td>
        {pain.severity === null ? (
          '–'
        ) : (
          <span className={styles.severity}>
            <Severity tone={severity} size={14} />
            {number(pain.severity)}
          </span>
        )}
      </td>
      <td className={shared.number}>
        {pain.reach === null ? '–' : t('number.percent', { value: Math.round(pain.reach) })}
      </td>
      <td>
        <MomentOf card={map.cards[pain.card]} map={map} />
      </td>
      <td className={styles.bars} aria-hidden="true">
        <span className={shared.bar} data-tone={severity}>
          <span style={{ width: `${share * 100}%` }} />
        </span>
      </td>
      <td className={`${shared.number} ${shared.strong} ${styles.score}`}>{number(pain.score)}</td>
    </tr>
  )
}

function MomentOf({ card, map }: { card: Card | undefined; map: JourneyMap }) {
  const hung = card && hungOn(card).moment[0]
  return hung ? <MomentName moment={hung.moment} name={hung.name} own={map.settings.moments} /> : null
}
