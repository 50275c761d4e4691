/** Moments of truth by channel on sea and land, what each moment means here, and which phases offer one medium or channel only. */
import { MOMENTS } from '../../attachments/momentOfTruth'
import type { Coverage } from '../../insights/coverage'
import type { LaneId, PhaseId } from '../../model/journeyMap'
import { useSpeech } from '../../ui/useT'
import { CoverageTable } from './CoverageTable'
import { MomentMeanings } from './MomentMeanings'
import { MomentName } from './MomentName'
import type { SectionProps } from './section'
import shared from './sections.module.css'

/** Shown although nobody marked one: that it lacks is what the table tells. */
const USUAL = ['zmot', 'fmot', 'smot', 'umot', 'critical']

export function CoverageSection(props: SectionProps<Coverage>) {
  const { reading, map } = props
  const { t } = useSpeech()
  const moments = reading.moments.filter(({ of, count }) => count > 0 || USUAL.includes(of))
  const names = (lanes: readonly LaneId[]) => lanes.map((lane) => map.lanes[lane]?.title ?? '').join(', ')
  return (
    <>
      <CoverageTable
        {...props}
        rows={moments}
        name={(of) => <MomentName moment={of} own={map.settings.moments} />}
        head={t('moment.label')}
      />
      {reading.withoutMoment.length > 0 && (
        <p className={shared.note}>{t('insightsView.withoutMoment', { channels: names(reading.withoutMoment) })}</p>
      )}
      <Phases
        label={t('coverage.online', { count: reading.onlineOnly.length })}
        phases={reading.onlineOnly}
        map={map}
      />
      <Phases
        label={t('coverage.offline', { count: reading.offlineOnly.length })}
        phases={reading.offlineOnly}
        map={map}
      />
      <Phases
        label={t('coverage.single', { count: reading.singleChannel.length })}
        phases={reading.singleChannel}
        map={map}
      />
      <details className={shared.more}>
        <summary>{t('insightsView.phasesByChannel')}</summary>
        <CoverageTable
          {...props}
          rows={reading.phases}
          name={(of) => map.phases[of]?.title ?? ''}
          head={t('insightsView.phase')}
        />
      </details>
      <details className={shared.more}>
        <summary>{t('insightsView.meanings')}</summary>
        <MomentMeanings editor={props.editor} moments={MOMENTS} />
      </details>
    </>
  )
}

function Phases({
  label,
  phases,
  map,
}: { label: string; phases: readonly PhaseId[] } & Pick<SectionProps<Coverage>, 'map'>) {
  if (phases.length === 0) return null
  return (
    <p className={shared.note}>
      {label} {phases.map((phase) => map.phases[phase]?.title).join(', ')}
    </p>
  )
}
