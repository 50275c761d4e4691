/** NPS, CSAT, effort and own measures: the map's score, then by phase and channel, with n and what is small. */
import { measureName, writtenScore } from '../../attachments/indicator'
import type { Indicators, MeasureReading, ScoreOf } from '../../insights/indicators'
import { useSpeech } from '../../ui/useT'
import type { SectionProps } from './section'
import shared from './sections.module.css'

export function IndicatorsSection(props: SectionProps<Indicators>) {
  const { t } = useSpeech()
  const { map, reading } = props
  return (
    <>
      {reading.measures.map((measure) => (
        <Measure key={`${measure.measure} ${measure.name}`} {...props} measure={measure} />
      ))}
      {reading.undated > 0 && reading.measures.some((measure) => measure.course.length > 0) && (
        <p className={shared.note}>{t('insightsView.undated', { count: reading.undated })}</p>
      )}
      <p className="spoken">{map.title}</p>
    </>
  )
}

function Measure({ measure, map, onCards }: SectionProps<Indicators> & { measure: MeasureReading }) {
  const { t } = useSpeech()
  const rows: { name: string; scores: readonly ScoreOf[]; of: (id: string) => string }[] = [
    { name: t('insightsView.phase'), scores: measure.phases, of: (id) => map.phases[id]?.title ?? '' },
    { name: t('lane.channel'), scores: measure.channels, of: (id) => map.lanes[id]?.title ?? '' },
  ]
  const written = (value: number) => writtenScore(measure.measure, value, t)
  return (
    <div>
      <p className={shared.figure}>
        {written(measure.map.value)}
        <small>
          {measureName(measure, t)}
          {measure.map.n !== null && `, n ${measure.map.n}`}
          {measure.map.small && `, ${t('insightsView.smallN')}`}
        </small>
      </p>
      {measure.map.targets.of > 0 && (
        <p className={shared.note}>
          {t('insightsView.targets', { met: measure.map.targets.met, of: measure.map.targets.of })}
        </p>
      )}
      {measure.course.length > 1 && (
        <p className={shared.note}>
          {measure.course.map((point) => `${point.month}: ${written(point.value)}`).join(' → ')}
        </p>
      )}
      <div className={shared.row} style={{ alignItems: 'start' }}>
        {rows.map(({ name, scores, of }) => (
          <table key={name} className={shared.table} style={{ flex: '1 1 200px' }}>
            <thead>
              <tr>
                <th scope="col">{name}</th>
                <th scope="col" className={shared.number}>
                  {measureName(measure, t)}
                </th>
                <th scope="col" className={shared.number}>
                  n
                </th>
              </tr>
            </thead>
            <tbody>
              {scores.map((score) => (
                <tr key={score.of}>
                  <th scope="row">
                    <button type="button" className={shared.plain} onClick={() => onCards(score.cards)}>
                      {of(score.of)}
                    </button>
                  </th>
                  <td className={`${shared.number} ${shared.strong}`}>{written(score.value)}</td>
                  <td className={shared.number}>
                    {score.n ?? '–'}
                    {score.small && <span title={t('insightsView.smallN')}> *</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </div>
  )
}
