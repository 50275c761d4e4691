/** As-is against to-be: what was added, changed, moved and removed, and what it does to the curve. */
import { changeList } from '../../insights/changeList'
import type { ChangeKind, Comparison } from '../../insights/comparison'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/announce'
import { useSpeech } from '../../ui/useT'
import { OtherState } from './OtherState'
import type { SectionProps } from './section'
import shared from './sections.module.css'

const KINDS: readonly ChangeKind[] = ['added', 'changed', 'moved', 'removed']

const SHOWN = 12

export function ComparisonSection(props: SectionProps<Comparison>) {
  const { reading, map, counterpart, onCards } = props
  const { t, number } = useSpeech()
  const changes = reading.cells.flatMap((cell) => cell.changes)
  const lines = changeList(reading, map, counterpart ?? undefined, t)
  const copy = async () => {
    await navigator.clipboard?.writeText(lines.map((line) => `- ${line}`).join('\n'))
    notify({ text: t('insightsView.copied'), tone: 'plain' })
  }
  return (
    <>
      <p className={shared.note}>
        {reading.before?.title} → {reading.after?.title}
      </p>
      {reading.n === 0 && <p>{t('comparison.same')}</p>}
      <div className={shared.figures}>
        {KINDS.map((kind) => (
          <p key={kind} className={shared.figure}>
            {number(reading.counts[kind])}
            <small>{t(`comparison.${kind}`)}</small>
          </p>
        ))}
      </div>
      <Curves reading={reading} map={map} />
      <ul className={shared.list}>
        {changes.slice(0, SHOWN).map(({ card, title, kind }) => (
          <li key={`${card} ${kind}`}>
            <strong>{t(`comparison.${kind}`)}</strong>{' '}
            {map.cards[card] ? (
              <button type="button" className={shared.plain} onClick={() => onCards([card])}>
                {title || t('insightsView.untitled')}
              </button>
            ) : (
              title || t('insightsView.untitled')
            )}
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <details className={shared.more}>
          <summary>{t('insightsView.changes', { count: lines.length })}</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {lines.length > 0 && (
        <div>
          <Button kind="line" icon="copy" onClick={() => void copy()}>
            {t('insightsView.copyChanges')}
          </Button>
        </div>
      )}
      <OtherState {...props} />
    </>
  )
}

function Curves({ reading, map }: Pick<SectionProps<Comparison>, 'reading' | 'map'>) {
  const { t, number } = useSpeech()
  const signed = (value: number) => `${value > 0 ? '+' : ''}${number(value, 1)}`
  const rows = reading.curves.flatMap(({ persona, phases }) => phases.map((phase) => ({ persona, ...phase })))
  const moved = rows.filter(({ difference }) => difference !== null && difference !== 0)
  if (moved.length === 0) return null
  return (
    <table className={shared.table}>
      <thead>
        <tr>
          <th scope="col">{t('insightsView.phase')}</th>
          <th scope="col">{t('insightsView.persona')}</th>
          <th scope="col" className={shared.number}>
            {t('insightsView.before')}
          </th>
          <th scope="col" className={shared.number}>
            {t('insightsView.after')}
          </th>
          <th scope="col" className={shared.number}>
            {t('insightsView.difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        {moved.map(({ persona, phase, before, after, difference }) => (
          <tr key={`${persona ?? ''} ${phase}`}>
            <th scope="row">{map.phases[phase]?.title ?? '–'}</th>
            <td>{persona ? map.personas[persona]?.name : t('insightsView.everyone')}</td>
            <td className={shared.number}>{before === null ? '–' : signed(before)}</td>
            <td className={shared.number}>{after === null ? '–' : signed(after)}</td>
            <td className={`${shared.number} ${shared.strong}`}>{difference === null ? '–' : signed(difference)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
