/** NPS, CSAT, effort and own measures over shared axes: by phase and over time, with n and targets; the numbers below. */
import { measureName, writtenScore } from '../../attachments/indicator'
import { measureOf } from '../../attachments/measures'
import type { Course, ScoreAt } from '../../insights/courses'
import type { Indicators, MeasureReading, ScoreOf } from '../../insights/indicators'
import { phasesOf } from '../../model/queries'
import { useSpeech } from '../../ui/useT'
import styles from './IndicatorsSection.module.css'
import { monthsBetween, shownMonth } from './months'
import { ScoreTable } from './ScoreTable'
import type { SectionProps } from './section'
import shared from './sections.module.css'
import { Strip, type StripPoint } from './Strip'
import { SurveyImport } from './SurveyImport'

/** More courses than these are counted, not drawn. */
const SHOWN = 3

type Shown = SectionProps<Indicators> & { measure: MeasureReading; months: readonly string[] }

export function IndicatorsSection(props: SectionProps<Indicators>) {
  const { t, language } = useSpeech()
  const { reading, map } = props
  const { measures, undated, once } = reading
  const drawn = measures.flatMap(({ courses }) => courses.slice(0, SHOWN))
  const months = monthsBetween(drawn.flatMap(({ scores }) => scores.map(({ month }) => month)))
  const few =
    measures.some(({ map: all, phases }) => [all, ...phases].some(({ small }) => small)) ||
    drawn.some(({ scores }) => scores.some(({ small }) => small))
  return (
    <>
      <div className={styles.measures} data-dated={months.length > 1 || undefined}>
        <span className={styles.corner} />
        <h3 className={shared.note}>{t('insightsView.byPhase')}</h3>
        {months.length > 1 && <h3 className={shared.note}>{t('insightsView.overTime')}</h3>}
        {measures.map((measure) => (
          <Measure key={`${measure.measure} ${measure.name}`} {...props} measure={measure} months={months} />
        ))}
        <span className={styles.corner} />
        <Axis names={phasesOf(map.phases).map(({ title }) => title)} />
        {months.length > 1 && <Axis names={months.map((month) => shownMonth(month, language))} />}
      </div>
      {few && <p className={shared.note}>* {t('insightsView.few')}</p>}
      {months.length > 1 && (
        <p className={shared.note}>
          {[
            t('insightsView.likeWithLike'),
            once.length > 0 ? t('insightsView.once', { count: once.length }) : '',
            undated > 0 ? t('insightsView.undated', { count: undated }) : '',
          ].join(' ')}
        </p>
      )}
      <div className={shared.row}>
        <details className={shared.more}>
          <summary>{t('insightsView.byPhaseAndChannel')}</summary>
          <ScoreTable {...props} />
        </details>
        <SurveyImport {...props} />
      </div>
    </>
  )
}

function Measure({ measure, months, map, onCards }: Shown) {
  const { t, number, language } = useSpeech()
  const name = measureName(measure, t)
  const written = (value: number) => writtenScore(measure.measure, value, t)
  const phases = phasesOf(map.phases)
  const point = (score: ScoreOf | ScoreAt, key: string, at: number, of: string): StripPoint => ({
    key,
    at,
    value: score.value,
    text: written(score.value),
    small: score.small,
    cards: score.cards,
    spoken: t(
      score.n === null ? 'insightsView.scoreOf' : score.small ? 'insightsView.scoreOf.few' : 'insightsView.scoreOf.n',
      { of, name, value: written(score.value), n: score.n ?? 0 },
    ),
  })
  const courseName = ({ length, 0: first }: Course['cards']) =>
    length === 1
      ? map.cards[first ?? '']?.title || t('insightsView.untitled')
      : t('insightsView.sameTouchpoints', { count: length })
  const byPhase = measure.phases.flatMap((score) => {
    const at = phases.findIndex(({ id }) => id === score.of)
    return at < 0 ? [] : [point(score, score.of, at, phases[at]?.title ?? '')]
  })
  const { n, small, targets } = measure.map
  return (
    <>
      <p className={styles.measure}>
        <b>{written(measure.map.value)}</b>
        <span>{name}</span>
        {n !== null && (
          <small>
            n {number(n)}
            {small && `, ${t('insightsView.smallN')}`}
          </small>
        )}
        {targets.of > 0 && <small>{t('insightsView.targets', { met: targets.met, count: targets.of })}</small>}
      </p>
      <Strip
        label={t('insightsView.strip.phases', { name })}
        columns={phases.length}
        points={byPhase}
        bars={measureOf(measure.measure).written === 'signed'}
        onCards={onCards}
      />
      {months.length > 1 && (
        <div>
          {measure.courses.slice(0, SHOWN).map(({ cards, scores }) => (
            <figure key={cards.join(' ')} className={styles.course}>
              <figcaption>{courseName(cards)}</figcaption>
              <Strip
                label={t('insightsView.strip.time', { name, of: courseName(cards) })}
                columns={months.length}
                points={scores.map((score) =>
                  point(score, score.month, months.indexOf(score.month), shownMonth(score.month, language)),
                )}
                bars={false}
                onCards={onCards}
              />
            </figure>
          ))}
          {measure.courses.length > SHOWN && (
            <p className={shared.note}>{t('insightsView.amongOthers', { count: measure.courses.length - SHOWN })}</p>
          )}
        </div>
      )}
    </>
  )
}

/** The names below the columns that all figures share; where they are many, every other one stands. */
function Axis({ names }: { names: readonly string[] }) {
  const step = Math.ceil(names.length / 12)
  return (
    <div className={styles.axis} aria-hidden="true">
      {names.map((name, i) => (
        <span key={`${i} ${name}`}>{i % step === 0 ? name : ''}</span>
      ))}
    </div>
  )
}
