/** Channel consistency: for each phase, how far apart its channels feel, each channel where it stands on −2 to +2. */
import { valenceLabel } from '../../attachments/emotion'
import type { Consistency, PhaseConsistency } from '../../insights/consistency'
import { emotionKey } from '../../shapes/glyphs'
import { Icon } from '../../ui/Icon'
import { useSpeech } from '../../ui/useT'
import styles from './ConsistencySection.module.css'
import type { SectionProps } from './section'
import shared from './sections.module.css'

export function ConsistencySection(props: SectionProps<Consistency>) {
  const { t } = useSpeech()
  const { reading, map } = props
  return (
    <>
      {reading.overall !== null && (
        <p className={shared.figure}>
          {t('number.percent', { value: Math.round(reading.overall * 100) })}
          <small>{t('insightsView.overall')}</small>
        </p>
      )}
      <table className={shared.table}>
        <tbody>
          {reading.phases.map((phase) => (
            <tr key={phase.phase}>
              <th scope="row">{map.phases[phase.phase]?.title}</th>
              <td className={shared.number}>
                {phase.value === null ? '–' : t('number.percent', { value: Math.round(phase.value * 100) })}
              </td>
              <td>
                <Track phase={phase} {...props} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Track({ phase, map, onCards }: SectionProps<Consistency> & { phase: PhaseConsistency }) {
  const { t } = useSpeech()
  return (
    <div className={styles.track}>
      {phase.channels.map(({ lane, mean, cards }, i) => {
        const key = emotionKey(mean)
        const name = map.lanes[lane]?.title ?? ''
        return (
          <button
            key={lane}
            type="button"
            className={styles.mark}
            style={{
              left: `${((mean + 2) / 4) * 100}%`,
              // Channels that feel the same stand one above the other.
              top: phase.channels.slice(0, i).filter((other) => Math.abs(other.mean - mean) < 0.25).length * 12,
              background: `var(--emo-${key})`,
              borderColor: `var(--emo-${key}-ink)`,
              color: `var(--emo-${key}-on)`,
            }}
            aria-label={`${name}: ${t(valenceLabel(mean))}`}
            data-tip={name}
            onClick={() => onCards(cards)}
          >
            <Icon name={map.lanes[lane]?.icon ?? ''} size={12} />
          </button>
        )
      })}
    </div>
  )
}
