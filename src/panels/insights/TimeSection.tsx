/** Time and waiting: how long each phase takes the customer, the waiting in it, and where one waits longest. */
import { spokenTime } from '../../attachments/duration'
import type { TimeTaken } from '../../insights/timeTaken'
import { useSpeech } from '../../ui/useT'
import { CardLine } from './CardLine'
import type { SectionProps } from './section'
import shared from './sections.module.css'
import styles from './TimeSection.module.css'

export function TimeSection({ reading, map, onCards }: SectionProps<TimeTaken>) {
  const { t } = useSpeech()
  const said = (minutes: number) => {
    const { key, count } = spokenTime(minutes)
    return t(key, { count })
  }
  const most = Math.max(1, ...reading.phases.map(({ minutes }) => minutes))
  const [worst] = reading.longest
  return (
    <>
      <p className={shared.figure}>
        {said(reading.map.minutes)}
        <small>
          {t('insightsView.ofItWaiting', { time: said(reading.map.waiting), share: reading.map.share ?? 0 })}
        </small>
      </p>
      <table className={shared.table}>
        <tbody>
          {reading.phases
            .filter(({ n }) => n > 0)
            .map(({ phase, minutes, waiting, cards }) => (
              <tr key={phase}>
                <th scope="row">
                  <button type="button" className={shared.plain} onClick={() => onCards(cards)}>
                    {map.phases[phase]?.title}
                  </button>
                </th>
                <td className={styles.bars} aria-hidden="true">
                  <span className={styles.bar} style={{ width: `${(minutes / most) * 100}%` }}>
                    <span style={{ width: `${minutes > 0 ? (waiting / minutes) * 100 : 0}%` }} />
                  </span>
                </td>
                <td className={shared.number}>{said(minutes)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {worst && (
        <div>
          <h3 className={shared.note}>{t('insightsView.longestWait', { time: said(worst.waiting) })}</h3>
          <CardLine map={map} card={worst.card} onCards={onCards} />
        </div>
      )}
    </>
  )
}
