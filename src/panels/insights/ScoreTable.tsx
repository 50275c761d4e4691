/** The scores of every measure by phase and by channel, each with its n, each leading to its cards. */
import { measureName, writtenScore } from '../../attachments/indicator'
import type { Indicators, MeasureReading, ScoreOf } from '../../insights/indicators'
import { phasesOf, rowsOf } from '../../model/queries'
import { useSpeech } from '../../ui/useT'
import { Column } from './Column'
import type { SectionProps } from './section'
import shared from './sections.module.css'

type ScoreTableProps = Pick<SectionProps<Indicators>, 'reading' | 'map' | 'onCards'>

export function ScoreTable({ reading, map, onCards }: ScoreTableProps) {
  const { t } = useSpeech()
  const { measures } = reading
  const groups = [
    { name: t('insightsView.phase'), of: 'phases' as const, records: phasesOf(map.phases) },
    { name: t('lane.channel'), of: 'channels' as const, records: rowsOf(map.lanes).map(({ lane }) => lane) },
  ]
  return (
    <div className={shared.scroll}>
      {groups.map(({ name, of, records }) => (
        <table key={of} className={shared.table}>
          <thead>
            <tr>
              <Column>{name}</Column>
              {measures.map((measure) => (
                <Column key={`${measure.measure} ${measure.name}`} figures>
                  {measureName(measure, t)}
                </Column>
              ))}
            </tr>
          </thead>
          <tbody>
            {records
              .filter(({ id }) => measures.some((measure) => measure[of].some((score) => score.of === id)))
              .map(({ id, title }) => (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  {measures.map((measure) => (
                    <Score
                      key={`${measure.measure} ${measure.name}`}
                      score={measure[of].find((score) => score.of === id)}
                      measure={measure}
                      onCards={onCards}
                    />
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

interface ScoreProps extends Pick<SectionProps, 'onCards'> {
  score: ScoreOf | undefined
  measure: MeasureReading
}

function Score({ score, measure, onCards }: ScoreProps) {
  const { t, number } = useSpeech()
  if (!score) return <td className={shared.number}>–</td>
  return (
    <td className={shared.number}>
      <button type="button" className={shared.plain} onClick={() => onCards(score.cards)}>
        <b>{writtenScore(measure.measure, score.value, t)}</b>
        {score.n !== null && (
          <small>
            {' '}
            n {number(score.n)}
            {score.small && `, ${t('insightsView.smallN')}`}
          </small>
        )}
      </button>
    </td>
  )
}
