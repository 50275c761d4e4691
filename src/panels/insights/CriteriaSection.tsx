/** The five criteria as radars: the whole map, and each phase over it, small and side by side; the numbers below. */
import { CRITERIA, CRITERION_LABELS, type Criterion } from '../../attachments/fiveCriteria'
import type { CriteriaMeans, CriteriaReading } from '../../insights/criteriaReading'
import { useSpeech } from '../../ui/useT'
import { Column } from './Column'
import styles from './CriteriaSection.module.css'
import type { SectionProps } from './section'
import shared from './sections.module.css'

const RADIUS = 74
const MOST = 5
const RINGS = [1, 2, 3, 4, 5]

/** Around 0, 0; the first criterion is at the top. */
function point(i: number, value: number, radius = RADIUS): [number, number] {
  const angle = (i / CRITERIA.length) * 2 * Math.PI - Math.PI / 2
  const far = (value / MOST) * radius
  return [far * Math.cos(angle), far * Math.sin(angle)]
}

const outline = (value: (criterion: Criterion) => number) =>
  CRITERIA.map((criterion, i) =>
    point(i, value(criterion))
      .map((at) => at.toFixed(1))
      .join(','),
  ).join(' ')

export function CriteriaSection({ reading, map, onCards }: SectionProps<CriteriaReading>) {
  const { t, number } = useSpeech()
  const written = (value: number | null) => (value === null ? '–' : number(value, 1))
  const judged = reading.phases.filter(({ n }) => n > 0)
  return (
    <>
      <div className={styles.both}>
        <svg viewBox="-150 -104 300 200" className={styles.all} aria-hidden="true">
          <Rings />
          {CRITERIA.map((criterion, i) => {
            const [x, y] = point(i, MOST, RADIUS + 12)
            const anchor = Math.abs(x) < 1 ? 'middle' : x < 0 ? 'end' : 'start'
            return (
              <text key={criterion} x={x} y={y + 4} textAnchor={anchor}>
                {t(CRITERION_LABELS[criterion])} {written(reading.map[criterion])}
              </text>
            )
          })}
          <Web means={reading.map} of="map" />
        </svg>
        <ul className={styles.phases}>
          {judged.map(({ phase, means, cards }) => (
            <li key={phase}>
              <button type="button" onClick={() => onCards(cards)}>
                <svg viewBox="-80 -80 160 152" aria-hidden="true">
                  <Rings />
                  <Web means={reading.map} of="map" />
                  <Web means={means} of="phase" />
                </svg>
                <span>{map.phases[phase]?.title}</span>
                <span className="spoken">
                  {CRITERIA.map((name) => `${t(CRITERION_LABELS[name])} ${written(means[name])}`).join(', ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <details className={shared.more}>
        <summary>{t('insightsView.criteriaByPhase')}</summary>
        <div className={shared.scroll}>
          <table className={shared.table}>
            <thead>
              <tr>
                <Column>{t('insightsView.phase')}</Column>
                {CRITERIA.map((criterion) => (
                  <Column key={criterion} figures>
                    {t(CRITERION_LABELS[criterion])}
                  </Column>
                ))}
              </tr>
            </thead>
            <tbody>
              {judged.map(({ phase, means }) => (
                <tr key={phase}>
                  <th scope="row">{map.phases[phase]?.title}</th>
                  {CRITERIA.map((criterion) => (
                    <td key={criterion} className={shared.number}>
                      {written(means[criterion])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}

const Rings = () => RINGS.map((ring) => <polygon key={ring} className={styles.ring} points={outline(() => ring)} />)

function Web({ means, of }: { means: CriteriaMeans; of: 'map' | 'phase' }) {
  return <polygon className={styles.web} data-of={of} points={outline((criterion) => means[criterion] ?? 0)} />
}
