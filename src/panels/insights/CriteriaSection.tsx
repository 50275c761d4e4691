/** The five criteria as a radar: the whole map, and the phase that is chosen over it. */
import { useState } from 'react'
import { CRITERIA, CRITERION_LABELS, type Criterion } from '../../attachments/fiveCriteria'
import type { CriteriaMeans, CriteriaReading } from '../../insights/criteriaReading'
import { useSpeech } from '../../ui/useT'
import type { SectionProps } from './section'
import shared from './sections.module.css'

const MIDDLE = 110
const RADIUS = 74
const MOST = 5

function point(i: number, value: number, radius = RADIUS): [number, number] {
  const angle = (i / CRITERIA.length) * 2 * Math.PI - Math.PI / 2
  const far = (value / MOST) * radius
  return [MIDDLE + far * Math.cos(angle), MIDDLE + far * Math.sin(angle)]
}

const outline = (value: (criterion: Criterion) => number) =>
  CRITERIA.map((criterion, i) =>
    point(i, value(criterion))
      .map((at) => at.toFixed(1))
      .join(','),
  ).join(' ')

export function CriteriaSection({ reading, map, onCards }: SectionProps<CriteriaReading>) {
  const { t, number } = useSpeech()
  const [chosen, setChosen] = useState<string | null>(null)
  const phase = reading.phases.find((each) => each.phase === chosen)
  const written = (value: number | null) => (value === null ? '–' : number(value, 1))
  return (
    <>
      <svg viewBox="0 0 220 220" width="100%" style={{ maxWidth: 320 }} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((ring) => (
          <polygon key={ring} points={outline(() => ring)} fill="none" stroke="var(--line-1)" />
        ))}
        {CRITERIA.map((criterion, i) => {
          const [x, y] = point(i, MOST, RADIUS + 16)
          return (
            <text key={criterion} x={x} y={y + 4} fontSize={10} fill="var(--text-2)" textAnchor="middle">
              {t(CRITERION_LABELS[criterion])}
            </text>
          )
        })}
        <Web means={reading.map} colour="var(--emo-p2-ink)" />
        {phase && <Web means={phase.means} colour="var(--emo-m1-ink)" dashed />}
      </svg>
      <div className={shared.scroll}>
        <table className={shared.table}>
          <thead>
            <tr>
              <th scope="col">{t('insightsView.phase')}</th>
              {CRITERIA.map((criterion) => (
                <th key={criterion} scope="col" className={shared.number}>
                  {t(CRITERION_LABELS[criterion])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reading.phases.map(({ phase: id, means, cards }) => (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    className={shared.plain}
                    onFocus={() => setChosen(id)}
                    onPointerEnter={() => setChosen(id)}
                    onClick={() => onCards(cards)}
                  >
                    {map.phases[id]?.title}
                  </button>
                </th>
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
    </>
  )
}

function Web({ means, colour, dashed = false }: { means: CriteriaMeans; colour: string; dashed?: boolean }) {
  return (
    <polygon
      points={outline((criterion) => means[criterion] ?? 0)}
      fill={colour}
      fillOpacity={0.14}
      stroke={colour}
      strokeWidth={2}
      strokeDasharray={dashed ? '5 3' : undefined}
    />
  )
}
