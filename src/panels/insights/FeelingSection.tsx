/** How it feels: the curve, and for each persona the mean, what is remembered, and the best and the worst moment. */
import type { EmotionReading, Feeling, Moment } from '../../insights/emotionReading'
import { PersonaMark } from '../../ui/PersonaMark'
import { useSpeech } from '../../ui/useT'
import { CardLine } from './CardLine'
import { Column } from './Column'
import { CurvePicture } from './CurvePicture'
import styles from './FeelingSection.module.css'
import type { SectionProps } from './section'
import shared from './sections.module.css'

export function FeelingSection({ reading, map, onCards }: SectionProps<EmotionReading>) {
  const { t } = useSpeech()
  return (
    <>
      <CurvePicture map={map} curves={reading.curves} onCards={onCards} />
      <div className={shared.scroll}>
        <table className={`${shared.table} ${styles.people}`}>
          <thead>
            <tr>
              <Column>{t('insightsView.persona')}</Column>
              <Column>{t('insightsView.meanOfPhases')}</Column>
              <Column>{t('insightsView.remembered')}</Column>
              <Column>{t('insightsView.best')}</Column>
              <Column>{t('insightsView.worst')}</Column>
            </tr>
          </thead>
          <tbody>
            {reading.feelings.map((feeling) => (
              <Person key={feeling.persona ?? ''} feeling={feeling} map={map} onCards={onCards} />
            ))}
          </tbody>
        </table>
      </div>
      {reading.feelings.some(({ peakEnd }) => peakEnd?.tie) && <p className={shared.note}>* {t('emotion.tie')}</p>}
    </>
  )
}

interface PersonProps extends Pick<SectionProps<EmotionReading>, 'map' | 'onCards'> {
  feeling: Feeling
}

function Person({ feeling, map, onCards }: PersonProps) {
  const { t, number } = useSpeech()
  const persona = feeling.persona === null ? undefined : map.personas[feeling.persona]
  const signed = (value: number) => (value < 0 ? `−${number(-value, 2)}` : `${value > 0 ? '+' : ''}${number(value, 2)}`)
  const { mean, peakEnd } = feeling
  return (
    <tr>
      <th scope="row">
        <span className={styles.who}>
          {persona && <PersonaMark {...persona} />}
          {persona?.name ?? t('insightsView.everyone')}
        </span>
      </th>
      {mean === null ? (
        <td colSpan={4}>{t('emotion.empty')}</td>
      ) : (
        <>
          <td className={styles.figure}>
            <b>{signed(mean)}</b> <small>{t('insightsView.mean', { count: feeling.n })}</small>
          </td>
          <td className={styles.figure}>
            <b>
              {peakEnd && signed(peakEnd.value)}
              {peakEnd?.tie && '*'}
            </b>
          </td>
          <Moments moments={feeling.best} map={map} onCards={onCards} />
          <Moments moments={feeling.worst} map={map} onCards={onCards} />
        </>
      )}
    </tr>
  )
}

interface MomentsProps extends Pick<SectionProps<EmotionReading>, 'map' | 'onCards'> {
  moments: readonly Moment[]
}

/** The first of the moments that are as good or as bad as each other, and the way to all of them. */
function Moments({ moments, map, onCards }: MomentsProps) {
  const { t } = useSpeech()
  const [first] = moments
  return (
    <td>
      {first && (
        <span className={shared.together}>
          <CardLine map={map} card={first.card} onCards={onCards} />
          {moments.length > 1 && (
            <button type="button" className={shared.all} onClick={() => onCards(moments.map(({ card }) => card))}>
              {t('insightsView.amongOthers', { count: moments.length - 1 })}
            </button>
          )}
        </span>
      )}
    </td>
  )
}
