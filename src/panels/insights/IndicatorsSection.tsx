/** NPS, CSAT, effort and own measures: the map's score, then by phase and channel, with n and what is small. */
import { measureName, writtenScore } from '../../attachments/indicator'
import { measureOf } from '../../attachments/measures'
import type { Indicators, MeasureReading, ScoreOf } from '../../insights/indicators'
import { useSpeech } from '../../ui/useT'
import styles from './IndicatorsSection.module.css'
import { SurveyImport } from './SurveyImport'
import { PhaseChart } from './PhaseChart'
import type { SectionProps } from './section'
import shared from './sections.module.css'

export function IndicatorsSection(props: SectionProps<Indicators>) {
  const { t } = useSpeech()
  const { reading } = props
  return (
    <>
      <div className={styles.measures}>
        {reading.measures.map((measure) => (
          <Measure key={`${measure.measure} ${measure.name}`} {...props} measure={measure} />
        ))}
      </div>
      {reading.undated > 0 && reading.measures.some((measure) => measure.course.length > 0) && (
        <p className={shared.note}>{t('insightsView.undated', { count: reading.undated })}</p>
      )}
      <SurveyImport {...props} />
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
      {measure.phases.length > 1 && (
        <PhaseChart
          map={map}
          scores={measure.phases}
          signed={measureOf(measure.measure).written === 'signed'}
          written={written}
        />
      )}
      <details className={shared.more}>
        <summary>{t('insightsView.byPhaseAndChannel')}</summary>
        <div className={shared.people}>
          {rows.map((row) => (
            <Scores key={row.name} {...row} measure={measureName(measure, t)} written={written} onCards={onCards} />
          ))}
        </div>
      </details>
    </div>
  )
}

interface ScoresProps extends Pick<SectionProps, 'onCards'> {
  name: string
  scores: readonly ScoreOf[]
  of: (id: string) => string
  measure: string
  written: (value: number) => string
}

function Scores({ name, scores, of, measure, written, onCards }: ScoresProps) {
  const { t, number } = useSpeech()
  return (
    <div>
      <table className={shared.table}>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col" className={shared.number}>
              {measure}
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
                {score.n === null ? '–' : number(score.n)}
                {score.small && (
                  <>
                    <span aria-hidden="true" data-tip={t('insightsView.smallN')}>
                      *
                    </span>
                    <span className="spoken">, {t('insightsView.smallN')}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
