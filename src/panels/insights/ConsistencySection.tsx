/** Channel consistency: for each phase, how far apart its channels feel, each channel where it stands on −2 to +2. */
import { valenceLabel } from '../../attachments/emotion'
import type { ChannelFeeling, Consistency, PhaseConsistency } from '../../insights/consistency'
import { emotionKey } from '../../shapes/glyphs'
import { Face } from '../../ui/Face'
import { Icon } from '../../ui/Icon'
import { useSpeech } from '../../ui/useT'
import { Column } from './Column'
import styles from './ConsistencySection.module.css'
import type { SectionProps } from './section'
import shared from './sections.module.css'
import { valencePlace } from './valencePlace'

const VALENCES = [-2, -1, 0, 1, 2]
/** Below this the channels of a phase tell two stories. */
const LOW = 0.3
/** Channels nearer to each other than this stand side by side. */
const NEAR = 0.4

export function ConsistencySection(props: SectionProps<Consistency>) {
  const { t } = useSpeech()
  const { reading, map } = props
  const percent = (value: number) => t('number.percent', { value: Math.round(value * 100) })
  return (
    <>
      <div className={shared.scroll}>
        <table className={`${shared.table} ${styles.phases}`}>
          <thead>
            <tr>
              <Column>{t('insightsView.phase')}</Column>
              <Column figures>%</Column>
              <Column>
                <span className="spoken">{t('insightsView.feelingOfChannels')}</span>
                <span className={styles.faces} aria-hidden="true">
                  {VALENCES.map((valence) => (
                    <span key={valence} style={{ left: valencePlace(valence) }}>
                      <Face valence={valence} size={14} />
                    </span>
                  ))}
                </span>
              </Column>
            </tr>
          </thead>
          <tbody>
            {reading.phases.map((phase) => (
              <tr key={phase.phase}>
                <th scope="row">{map.phases[phase.phase]?.title}</th>
                <td
                  className={
                    phase.value !== null && phase.value < LOW
                      ? `${shared.number} ${shared.strong} ${shared.bad}`
                      : shared.number
                  }
                >
                  {phase.value === null ? '–' : percent(phase.value)}
                </td>
                <td className={styles.cell}>
                  <Track phase={phase} {...props} />
                </td>
              </tr>
            ))}
          </tbody>
          {reading.overall !== null && (
            <tfoot>
              <tr>
                <th scope="row">{t('insightsView.meanOfPhases')}</th>
                <td className={`${shared.number} ${shared.strong}`}>{percent(reading.overall)}</td>
                <td>
                  {t('insightsView.overall', { count: reading.phases.filter(({ value }) => value !== null).length })}
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </>
  )
}

/** Channels that feel about the same, from the worst. */
function neighbours(channels: readonly ChannelFeeling[]): ChannelFeeling[][] {
  const groups: ChannelFeeling[][] = []
  for (const channel of [...channels].sort((a, b) => a.mean - b.mean)) {
    const last = groups.at(-1)
    if (last?.[0] && channel.mean - last[0].mean < NEAR) last.push(channel)
    else groups.push([channel])
  }
  return groups
}

function Track({ phase, map, onCards }: SectionProps<Consistency> & { phase: PhaseConsistency }) {
  const { t } = useSpeech()
  const means = phase.channels.map(({ mean }) => mean)
  return (
    <div className={styles.track}>
      {means.length > 1 && (
        <span
          className={styles.span}
          style={{ left: valencePlace(Math.min(...means)), right: `calc(100% - ${valencePlace(Math.max(...means))})` }}
        />
      )}
      {neighbours(phase.channels).map((group) => (
        <span key={group[0]?.lane} className={styles.group} style={{ left: valencePlace(group[0]?.mean ?? 0) }}>
          {group.map(({ lane, mean, cards }) => {
            const name = map.lanes[lane]?.title ?? ''
            const paint = `--emo-${emotionKey(mean)}`
            return (
              <button
                key={lane}
                type="button"
                className={styles.mark}
                style={{ borderColor: `var(${paint}-ink)`, background: `var(${paint})`, color: `var(${paint}-on)` }}
                aria-label={`${name}: ${t(valenceLabel(mean))}`}
                data-tip={name}
                onClick={() => onCards(cards)}
              >
                <Icon name={map.lanes[lane]?.icon ?? ''} size={14} />
              </button>
            )
          })}
        </span>
      ))}
    </div>
  )
}
