/** As-is against to-be: both curves and the difference, what changed cell by cell, and the list for those who build. */
import { useState } from 'react'
import { changeList, fieldNames, placeName } from '../../insights/changeList'
import type { ChangeKind, Comparison } from '../../insights/comparison'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/announce'
import { useSpeech } from '../../ui/useT'
import { OtherState } from './OtherState'
import type { SectionProps } from './section'
import shared from './sections.module.css'
import { TwoCurves } from './TwoCurves'

const KINDS: readonly ChangeKind[] = ['added', 'changed', 'moved', 'removed']

const SHOWN = 8

export function ComparisonSection(props: SectionProps<Comparison>) {
  const { reading, map, counterpart } = props
  const { t, number } = useSpeech()
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
      <div className={shared.split}>
        <TwoCurves reading={reading} map={map} />
        <div>
          <div className={shared.figures}>
            {KINDS.map((kind) => (
              <p key={kind} className={shared.figure}>
                {number(reading.counts[kind])}
                <small>{t(`comparison.${kind}`)}</small>
              </p>
            ))}
          </div>
          <Cells {...props} />
        </div>
      </div>
      {lines.length > 0 && (
        <div className={shared.row}>
          <details className={shared.more}>
            <summary>{t('insightsView.changes', { count: lines.length })}</summary>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
          <Button kind="line" icon="copy" onClick={() => void copy()}>
            {t('insightsView.copyChanges')}
          </Button>
        </div>
      )}
      <OtherState {...props} />
    </>
  )
}

/** Cell by cell from left to right: where, and what became of which card. */
function Cells({ reading, map, counterpart, onCards }: SectionProps<Comparison>) {
  const { t } = useSpeech()
  const [all, setAll] = useState(false)
  const named = (title: string) => title || t('insightsView.untitled')
  const maps = counterpart ? [map, counterpart] : [map]
  const rows = reading.cells.flatMap(({ changes }) => changes)
  if (rows.length === 0) return null
  return (
    <>
      <table className={shared.table}>
        <tbody>
          {rows.slice(0, all ? undefined : SHOWN).map(({ step, lane, card, title, kind, fields }) => (
            <tr key={`${card} ${kind}`}>
              <td>{placeName(maps, step, lane, named)}</td>
              <td>
                <b>{t(`comparison.${kind}`)}</b>
                {fields.length > 0 && <small className={shared.note}> {fieldNames(fields, t)}</small>}
              </td>
              <td>
                {map.cards[card] ? (
                  <button type="button" className={shared.plain} onClick={() => onCards([card])}>
                    {named(title)}
                  </button>
                ) : (
                  named(title)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && (
        <Button aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('insightsView.fewer') : t('insightsView.allChanges', { count: rows.length })}
        </Button>
      )}
    </>
  )
}
