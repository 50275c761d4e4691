/** The delivery gap: what we believe beside what customers say, in all, phase by phase and touchpoint by touchpoint. */
import type { DeliveryGap } from '../../insights/deliveryGap'
import { Face } from '../../ui/Face'
import { useSpeech } from '../../ui/useT'
import { Column } from './Column'
import styles from './GapSection.module.css'
import { GapTouchpoints } from './GapTouchpoints'
import type { SectionProps } from './section'
import shared from './sections.module.css'
import { valencePlace } from './valencePlace'

export function GapSection(props: SectionProps<DeliveryGap>) {
  const { reading, map, onCards } = props
  const { t, number } = useSpeech()
  return (
    <>
      <div className={shared.figures}>
        {reading.believedGood !== null && (
          <p className={shared.figure}>
            {t('number.percent', { value: Math.round(reading.believedGood) })}
            <small>{t('insightsView.believedGood')}</small>
          </p>
        )}
        {reading.saidGood !== null && (
          <p className={shared.figure}>
            {t('number.percent', { value: Math.round(reading.saidGood) })}
            <small>{t('insightsView.saidGood')}</small>
          </p>
        )}
      </div>
      <table className={shared.table}>
        <thead>
          <tr>
            <Column>{t('insightsView.phase')}</Column>
            <Column>
              <span className="spoken">
                {t('insightsView.believe')}, {t('insightsView.say')}
              </span>
              <span className={styles.faces} aria-hidden="true">
                <Face valence={-2} size={14} />
                <Face valence={2} size={14} />
              </span>
            </Column>
            <Column figures>{t('insightsView.gap')}</Column>
          </tr>
        </thead>
        <tbody>
          {reading.phases.map((gap) => (
            <tr key={gap.of}>
              <th scope="row">
                <button type="button" className={shared.plain} onClick={() => onCards(gap.cards)}>
                  {map.phases[gap.of]?.title}
                </button>
              </th>
              <td>
                <div className={styles.track}>
                  <span
                    className={styles.line}
                    style={{
                      left: valencePlace(Math.min(gap.believed, gap.said)),
                      right: `calc(100% - ${valencePlace(Math.max(gap.believed, gap.said))})`,
                    }}
                  />
                  <span className={styles.believed} style={{ left: valencePlace(gap.believed) }} />
                  <span className={styles.said} style={{ left: valencePlace(gap.said) }} />
                </div>
                <span className="spoken">
                  {t('insightsView.believe')} {number(gap.believed, 1)}, {t('insightsView.say')} {number(gap.said, 1)}
                </span>
              </td>
              <td className={shared.number}>{number(gap.gap, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.key} aria-hidden="true">
        <span>
          <span className={styles.believed} /> {t('insightsView.believe')}
        </span>
        <span>
          <span className={styles.said} /> {t('insightsView.say')}
        </span>
      </p>
      <GapTouchpoints {...props} />
    </>
  )
}
