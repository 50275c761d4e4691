/** Moments of truth by channel, and which phases offer one medium or one channel only. */
import { MOMENTS } from '../../attachments/momentOfTruth'
import { valenceOf } from '../../attachments/feeling'
import type { Coverage, CoverageRow } from '../../insights/coverage'
import type { PhaseId } from '../../model/journeyMap'
import { Face } from '../../ui/Face'
import { Icon } from '../../ui/Icon'
import { useSpeech } from '../../ui/useT'
import type { SectionProps } from './section'
import shared from './sections.module.css'

export function CoverageSection(props: SectionProps<Coverage>) {
  const { reading, map } = props
  const { t } = useSpeech()
  const momentName = (of: string) => t(MOMENTS.find((moment) => moment.value === of)?.label ?? 'moment.own')
  const phaseName = (of: string) => map.phases[of]?.title ?? ''
  return (
    <>
      <Table {...props} rows={reading.moments} name={momentName} head={t('moment.label')} />
      <Table {...props} rows={reading.phases} name={phaseName} head={t('insightsView.phase')} />
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

interface TableProps extends SectionProps<Coverage> {
  rows: readonly CoverageRow[]
  name: (of: string) => string
  head: string
}

function Table({ reading, map, rows, name, head, onCards }: TableProps) {
  const { t } = useSpeech()
  if (rows.length === 0) return null
  return (
    <div className={shared.scroll}>
      <table className={shared.table}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {reading.channels.map((lane) => (
              <th key={lane} scope="col">
                <Icon name={map.lanes[lane]?.icon ?? ''} size={14} /> {map.lanes[lane]?.title}
              </th>
            ))}
            <th scope="col" className={shared.number}>
              {t('insightsView.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.of}>
              <th scope="row">{name(row.of)}</th>
              {reading.channels.map((lane) => (
                <td key={lane}>
                  <span className={shared.row} style={{ gap: 2 }}>
                    {(row.channels[lane] ?? []).slice(0, 3).map((card) => (
                      <CardFace key={card} map={map} card={card} onCards={onCards} />
                    ))}
                    {(row.channels[lane]?.length ?? 0) > 3 && `+${(row.channels[lane]?.length ?? 0) - 3}`}
                  </span>
                </td>
              ))}
              <td className={shared.number}>{row.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CardFace({ map, card: id, onCards }: { card: string } & Pick<SectionProps<Coverage>, 'map' | 'onCards'>) {
  const card = map.cards[id]
  const valence = card ? valenceOf(card, null) : null
  return (
    <button
      type="button"
      style={{ border: 0, background: 'none', padding: 2, width: 24, height: 24 }}
      aria-label={card?.title ?? ''}
      data-tip={card?.title}
      onClick={() => onCards([id])}
    >
      {valence === null ? <Icon name="circle-dashed" size={18} /> : <Face valence={valence} size={18} />}
    </button>
  )
}
