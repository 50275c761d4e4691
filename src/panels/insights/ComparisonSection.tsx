/** As-is against to-be: what was added, changed, moved and removed, and what it does to the curve. */
import { changeList } from '../../insights/changeList'
import type { ChangeKind, Comparison } from '../../insights/comparison'
import { Button } from '../../ui/Button'
import { useSpeech } from '../../ui/useT'
import type { SectionProps } from './section'
import shared from './sections.module.css'

const KINDS: readonly ChangeKind[] = ['added', 'changed', 'moved', 'removed']

export function ComparisonSection({ reading, map, onCards }: SectionProps<Comparison>) {
  const { t, number } = useSpeech()
  const changes = reading.cells.flatMap((cell) => cell.changes)
  const lines = changeList(reading, map, undefined, t)
  const text = lines.map((line) => `- ${line}`).join('\n')
  return (
    <>
      <p className={shared.note}>
        {reading.before?.title} → {reading.after?.title}
      </p>
      <div className={shared.row} style={{ gap: 32 }}>
        {KINDS.map((kind) => (
          <p key={kind} className={shared.figure}>
            {number(reading.counts[kind])}
            <small>{t(`comparison.${kind}`)}</small>
          </p>
        ))}
      </div>
      <table className={shared.table}>
        <tbody>
          {reading.curves.flatMap(({ persona, phases }) =>
            phases.map(({ phase, before, after, difference }) => (
              <tr key={`${persona ?? ''} ${phase}`}>
                <th scope="row">{map.phases[phase]?.title ?? phase}</th>
                <td>{persona ? map.personas[persona]?.name : ''}</td>
                <td className={shared.number}>{before === null ? '–' : number(before, 1)}</td>
                <td className={shared.number}>{after === null ? '–' : number(after, 1)}</td>
                <td className={`${shared.number} ${shared.strong}`}>
                  {difference === null ? '–' : `${difference > 0 ? '+' : ''}${number(difference, 1)}`}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      <ul className={shared.list}>
        {changes.map(({ card, title, kind }) => (
          <li key={`${card} ${kind}`}>
            <button type="button" className={shared.plain} onClick={() => onCards([card])}>
              <strong>{t(`comparison.${kind}`)}</strong> {title}
            </button>
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <Button kind="line" icon="copy" onClick={() => void navigator.clipboard?.writeText(text)}>
          {t('insightsView.copyChanges')}
        </Button>
      )}
    </>
  )
}
