/** From where the picture can be read when it fills a slide, as a scale with the size of its words on it. */
import { Icon } from '../../ui/Icon'
import { useSpeech } from '../../ui/useT'
import { LAPTOP_POINTS, legibilityOf, PROJECTED_POINTS } from './legibility'
import styles from './LegibilityLine.module.css'

const FROM = 3
const TO = 16
const share = (points: number) => `${(100 * (Math.min(TO, Math.max(FROM, points)) - FROM)) / (TO - FROM)}%`

export function LegibilityLine({ width, height }: { width: number; height: number }) {
  const speech = useSpeech()
  const { t } = speech
  const { cards, phases, verdict } = legibilityOf({ width, height })
  const points = (size: number) => speech.number(size, size < 10 ? 1 : 0)
  return (
    <section className={styles.legibility} data-verdict={verdict}>
      <h3 className={styles.verdict}>
        <Icon name="glasses" size={16} />
        {t(`export.legible.${verdict}`)}
      </h3>
      <div className={styles.ruler} aria-hidden="true">
        <span className={styles.size} data-late={cards > 10 || undefined} style={{ left: share(cards) }}>
          {t('export.legible.points', { size: points(cards) })}
        </span>
        <span className={styles.bar}>
          <i className={styles.poor} style={{ width: share(LAPTOP_POINTS) }} />
          <i
            className={styles.laptop}
            style={{ width: `calc(${share(PROJECTED_POINTS)} - ${share(LAPTOP_POINTS)})` }}
          />
          <i className={styles.good} />
        </span>
        <span className={styles.mark} style={{ left: share(LAPTOP_POINTS) }}>
          {t('export.legible.laptopMark')}
        </span>
        <span className={styles.mark} style={{ left: share(PROJECTED_POINTS) }}>
          {t('export.legible.projectedMark')}
        </span>
      </div>
      <p className={styles.hint}>
        {t('export.legible.hint', { cards: points(cards), phases: points(phases) })}
        {verdict !== 'good' && ` ${t('export.legible.fewer')}`}
      </p>
    </section>
  )
}
