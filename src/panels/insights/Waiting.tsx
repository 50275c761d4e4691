/** The readings that wait for data, in one short list: what each needs, and where one can begin. */
import { useT } from '../../ui/useT'
import type { SectionProps } from './section'
import { SECTIONS } from './sections'
import type { Read } from './useReadings'
import styles from './Waiting.module.css'

interface WaitingProps extends Pick<SectionProps, 'editor' | 'counterpart' | 'deeds' | 'onCards'> {
  readings: readonly Read[]
}

export function Waiting({ readings, ...handed }: WaitingProps) {
  const t = useT()
  if (readings.length === 0) return null
  return (
    <section className={styles.waiting} aria-labelledby="waiting-readings">
      <h2 id="waiting-readings">{t('insightsView.waiting', { count: readings.length })}</h2>
      <ul>
        {readings.map(({ insight, reading, map, look }) => {
          const Begin = SECTIONS[insight.id]?.Begin
          return (
            <li key={insight.id} data-insight={insight.id}>
              <h3>{t(insight.label)}</h3>
              {reading.empty && <p>{t(reading.empty)}</p>}
              {Begin && <Begin reading={reading} map={map} personas={look.personas ?? []} {...handed} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
