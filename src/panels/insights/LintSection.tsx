/** The method's hints: what the map still lacks, each with advice, each to be waved off. */
import { waveHint } from '../../commands/waveHint'
import type { Hint, MethodLint } from '../../insights/methodLint'
import { Button } from '../../ui/Button'
import { useT } from '../../ui/useT'
import type { SectionProps } from './section'
import shared from './sections.module.css'

export function LintSection(props: SectionProps<MethodLint>) {
  const t = useT()
  const { hints, waved } = props.reading
  return (
    <>
      <Hints {...props} hints={hints} />
      {waved.length > 0 && (
        <details>
          <summary>{t('insightsView.waved', { count: waved.length })}</summary>
          <Hints {...props} hints={waved} />
        </details>
      )}
    </>
  )
}

function Hints({ hints, editor, onCards }: SectionProps<MethodLint> & { hints: readonly Hint[] }) {
  const t = useT()
  return (
    <ul className={shared.list}>
      {hints.map((hint) => (
        <li key={hint.id} className={shared.hint}>
          <strong>{t(hint.label, hint.params)}</strong> {t(hint.advice, hint.params)}
          <div className={shared.row}>
            {hint.cards.length > 0 && (
              <Button kind="line" onClick={() => onCards(hint.cards)}>
                {t('insightsView.showCards', { count: hint.cards.length })}
              </Button>
            )}
            <Button onClick={() => editor.run(waveHint, { hint: hint.id, off: !hint.waved })}>
              {t(hint.waved ? 'insightsView.bringBack' : 'insightsView.waveOff')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}
