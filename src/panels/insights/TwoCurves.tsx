/** Both curves of a comparison, a row for each persona: the state before dashed, the state after drawn through, the difference above. */
import type { Comparison, CurveDifference } from '../../insights/comparison'
import { personaPaint } from '../../shapes/glyphs'
import { useSpeech } from '../../ui/useT'
import type { SectionProps } from './section'
import styles from './TwoCurves.module.css'

type TwoCurvesProps = Pick<SectionProps<Comparison>, 'reading' | 'map'>

const top = (valence: number) => 34 + ((2 - valence) / 4) * 58

export function TwoCurves({ reading, map }: TwoCurvesProps) {
  const { t } = useSpeech()
  const curves = reading.curves.filter(({ phases }) =>
    phases.some((each) => each.before !== null || each.after !== null),
  )
  const [first] = curves
  if (!first) return null
  return (
    <div className={styles.curves}>
      {curves.map((curve) => (
        <Row key={curve.persona ?? ''} curve={curve} map={map} />
      ))}
      <span />
      <div className={styles.axis} aria-hidden="true">
        {first.phases.map(({ phase }) => (
          <span key={phase}>{map.phases[phase]?.title ?? '–'}</span>
        ))}
      </div>
      <span />
      <p className={styles.key} aria-hidden="true">
        <span data-line="before" /> {t('insightsView.before')} <span data-line="after" /> {t('insightsView.after')}
      </p>
    </div>
  )
}

function Row({ curve, map }: { curve: CurveDifference } & Pick<TwoCurvesProps, 'map'>) {
  const { t, number } = useSpeech()
  const persona = curve.persona === null ? undefined : map.personas[curve.persona]
  const { phases } = curve
  const across = (i: number) => ((i + 0.5) / phases.length) * 100
  const line = (which: 'before' | 'after') =>
    phases.flatMap((each, i) => (each[which] === null ? [] : [`${across(i)},${top(each[which])}`])).join(' ')
  const signed = (value: number) => (value < 0 ? `−${number(-value, 1)}` : `${value > 0 ? '+' : ''}${number(value, 1)}`)
  const color = `var(--${personaPaint(persona?.hue ?? 1)})`
  return (
    <>
      <h3 className={styles.name}>{persona?.name ?? t('insightsView.everyone')}</h3>
      <div className={styles.row} style={{ color }}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <line className={styles.zero} x1={0} x2={100} y1={top(0)} y2={top(0)} />
          <polyline className={styles.before} points={line('before')} />
          <polyline className={styles.after} points={line('after')} />
        </svg>
        <ol>
          {phases.map(({ phase, before, after, difference }, i) => (
            <li key={phase} style={{ left: `${(i / phases.length) * 100}%`, width: `${100 / phases.length}%` }}>
              <span className="spoken">
                {map.phases[phase]?.title}: {t('insightsView.before')} {before === null ? '–' : signed(before)},{' '}
                {t('insightsView.after')} {after === null ? '–' : signed(after)}
              </span>
              {before !== null && <span className={styles.was} style={{ top: `${top(before)}%` }} />}
              {after !== null && <span className={styles.is} style={{ top: `${top(after)}%` }} />}
              {difference !== null && Math.abs(difference) >= 0.05 && (
                <b data-tip={t('insightsView.difference')}>{signed(difference)}</b>
              )}
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}
