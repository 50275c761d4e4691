/** How it feels: the curve, and for each persona the mean, the best and the worst moment, and what is remembered. */
import type { EmotionReading, Moment } from '../../insights/emotionReading'
import { CurvePicture } from './CurvePicture'
import { useSpeech } from '../../ui/useT'
import { CardLine } from './CardLine'
import type { SectionProps } from './section'
import styles from './sections.module.css'

export function FeelingSection({ reading, map, onCards }: SectionProps<EmotionReading>) {
  const speech = useSpeech()
  const { t } = speech
  const signed = (value: number) => `${value > 0 ? '+' : ''}${speech.number(value, 2)}`
  return (
    <>
      <CurvePicture map={map} curves={reading.curves} />
      <div className={styles.people}>
        {reading.feelings.map((feeling) => (
          <div key={feeling.persona ?? ''}>
            <h3 className={styles.note}>
              {feeling.persona ? map.personas[feeling.persona]?.name : t('insightsView.everyone')}
            </h3>
            {feeling.mean === null ? (
              <p className={styles.note}>{t('emotion.empty')}</p>
            ) : (
              <div className={styles.figures}>
                <p className={styles.figure}>
                  {signed(feeling.mean)}
                  <small>{t('insightsView.mean', { count: feeling.n })}</small>
                </p>
                {feeling.peakEnd && (
                  <p className={styles.figure}>
                    {signed(feeling.peakEnd.value)}
                    <small>{t('insightsView.remembered')}</small>
                  </p>
                )}
              </div>
            )}
            {feeling.peakEnd?.tie && <p className={styles.note}>{t('emotion.tie')}</p>}
            <Moments label={t('insightsView.best')} moments={feeling.best} map={map} onCards={onCards} />
            <Moments label={t('insightsView.worst')} moments={feeling.worst} map={map} onCards={onCards} />
          </div>
        ))}
      </div>
    </>
  )
}

interface MomentsProps extends Pick<SectionProps<EmotionReading>, 'map' | 'onCards'> {
  label: string
  moments: readonly Moment[]
}

function Moments({ label, moments, map, onCards }: MomentsProps) {
  const [first] = moments
  if (!first) return null
  return (
    <div className={styles.together}>
      <span className={`${styles.note} ${styles.which}`}>{label}</span>
      <CardLine map={map} card={first.card} onCards={onCards} />
    </div>
  )
}
