/** One pain in the ranking: its touchpoint, severity, reach, moment of truth and score, and what answers it. */
import { hungOn } from '../../attachments/hanging'
import { severityTone } from '../../attachments/painPoint'
import type { RankedPain } from '../../insights/painRanking'
import type { Card, JourneyMap } from '../../model/journeyMap'
import { Icon } from '../../ui/Icon'
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
  const tone = severityTone(pain.severity)
  return (
    <tr>
      <td className={styles.rank}>{rank}</td>
      <td>
        <CardLine map={map} card={pain.card} text={pain.text} onCards={onCards} />
        <p className={pain.opportunities.length === 0 ? `${styles.answer} ${shared.bad}` : styles.answer}>
          <Icon name="lightbulb" size={12} />
          {pain.opportunities.length === 0
            ? t('insightsView.nothingYet')
            : pain.opportunities.map((opportunity) => opportunity.text).join('; ')}
        </p>
      </td>
      <td>
        <span className={styles.severity}>
          <Severity tone={tone} size={14} />
          {number(pain.severity)}
        </span>
      </td>
      <td className={shared.number}>
        {pain.reach === null ? '–' : t('number.percent', { value: Math.round(pain.reach) })}
      </td>
      <td>
        <MomentOf card={map.cards[pain.card]} map={map} />
      </td>
      <td className={styles.bars} aria-hidden="true">
        <span className={shared.bar} data-tone={tone}>
          <span style={{ width: `${share * 100}%` }} />
        </span>
      </td>
      <td className={`${shared.number} ${shared.strong}`}>{number(pain.score)}</td>
    </tr>
  )
}

function MomentOf({ card, map }: { card: Card | undefined; map: JourneyMap }) {
  const hung = card && hungOn(card).moment[0]
  return hung ? <MomentName moment={hung.moment} name={hung.name} own={map.settings.moments} /> : null
}
