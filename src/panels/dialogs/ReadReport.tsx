/** What was read of the files that were opened, in counts and words, and why one was refused. It stands beside the map. */
import { useEffect, useEffectEvent, useRef } from 'react'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { useLeaving } from '../../ui/useLeaving'
import { useT } from '../../ui/useT'
import styles from './ReadReport.module.css'
import { countWords, noteGroups, type NoteGroup, noteWords, type ReadOutcome } from './readOutcome'

type Opened = Extract<ReadOutcome, { id: string }>
type Refused = Exclude<ReadOutcome, Opened>

export interface ReadReportProps {
  /** The files that were opened last; nothing is shown where there are none. */
  outcomes: readonly ReadOutcome[]
  /** The map that is open now. */
  openId?: string | undefined
  /** The inspector stands at the right: the report stands beside it. */
  beside?: boolean
  onClose: () => void
  onGo: (id: string) => void
  /** Opens the table dialog for this file; absent where its text is no longer at hand. */
  onChangeTable?: ((outcome: Opened) => void) | undefined
  /** Reads a Mermaid file again, its actors as the other thing. */
  onChangeActors?: ((outcome: Opened, actors: 'personas' | 'channels') => void) | undefined
  onImport?: (() => void) | undefined
}

export function ReadReport(props: ReadReportProps) {
  const { outcomes, openId, beside, onClose } = props
  const t = useT()
  const opened = outcomes.filter((outcome) => 'id' in outcome)
  const said = opened.map(({ file, report }) => {
    const notes = t('report.notes', { count: report.notes.length })
    return [t('report.opened', { file }), ...countWords(report.counts, t), report.notes.length > 0 && notes]
      .filter(Boolean)
      .join(', ')
  })
  const spoken = said.join('. ')
  useEffect(() => {
    if (spoken) announce(spoken)
  }, [spoken])
  const section = useRef<HTMLElement>(null)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    // Escape from inside puts it away; from elsewhere it belongs to what has the focus.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !section.current?.contains(document.activeElement)) return
      event.stopPropagation()
      close()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [])
  useLeaving(section, outcomes.every((outcome) => asksNothing(outcome, openId)) ? LASTS : null, onClose)
  if (outcomes.length === 0) return null
  return (
    <section ref={section} className={`${styles.report} ${beside ? styles.beside : ''}`} aria-label={t('report.label')}>
      <IconButton small icon="x" className={styles.close} label={t('report.close')} onClick={onClose} />
      <div className={styles.files}>
        {outcomes.map((outcome, i) =>
          'id' in outcome ? (
            <OpenedFile key={outcome.id} outcome={outcome} {...props} />
          ) : (
            <RefusedFile key={i} outcome={outcome} {...props} />
          ),
        )}
      </div>
    </section>
  )
}

const LASTS = 8000

/** All of it was understood, it is what one looks at, and there is no other way to read it. */
function asksNothing(outcome: ReadOutcome, openId: string | undefined): boolean {
  if (!('id' in outcome) || outcome.id !== openId) return false
  const { notes, choices } = outcome.report
  return notes.length === 0 && choices?.table === undefined && choices?.actors === undefined
}

function OpenedFile(props: ReadReportProps & { outcome: Opened }) {
  const { outcome, openId, onGo, onChangeTable, onChangeActors } = props
  const { file, id, report } = outcome
  const t = useT()
  const groups = noteGroups(report.notes, t)
  const actors = report.choices?.actors
  const other = actors === 'personas' ? 'channels' : 'personas'
  return (
    <article className={styles.file} data-read-report>
      <h2 className={styles.title}>
        <Icon name="check" size={16} />
        {t('report.opened', { file })}
      </h2>
      <p className={styles.counts}>
        {countWords(report.counts, t).map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
      {groups.length === 0 ? (
        <p className={styles.clean}>{t('report.clean')}</p>
      ) : (
        <>
          <h3 className={styles.heading}>{t('report.notes', { count: report.notes.length })}</h3>
          <ul className={styles.notes}>
            {groups.map((group) => (
              <Group key={group.key} group={group} />
            ))}
          </ul>
        </>
      )}
      <p className={styles.deeds}>
        {report.choices?.table !== undefined && onChangeTable && (
          <Button kind="line" icon="sliders-horizontal" onClick={() => onChangeTable(outcome)}>
            {t('report.change')}
          </Button>
        )}
        {actors && onChangeActors && (
          <Button kind="line" icon="users" onClick={() => onChangeActors(outcome, other)}>
            {t(`report.actors.${other}`)}
          </Button>
        )}
        {id !== openId && (
          <Button kind="line" icon="arrow-right" onClick={() => onGo(id)}>
            {t('report.open')}
          </Button>
        )}
      </p>
    </article>
  )
}

const FEW = 3

function Group({ group: { sentences } }: { group: NoteGroup }) {
  const t = useT()
  const few = sentences.slice(0, sentences.length > FEW + 1 ? FEW : FEW + 1)
  const rest = sentences.slice(few.length)
  return (
    <li>
      <ul>
        {few.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{t('report.details', { count: sentences.length })}</summary>
          <ul>
            {rest.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function RefusedFile({ outcome: { file, failure }, onImport }: ReadReportProps & { outcome: Refused }) {
  const t = useT()
  return (
    <div className={styles.file} role="alert" data-refused>
      <h2 className={styles.title}>
        <Icon name="triangle-alert" size={16} />
        {t('report.refused', { file })}
      </h2>
      <p>{noteWords({ ...failure, params: { file, ...failure.params } }, t)}</p>
      <p className={styles.clean}>{t('report.nothing')}</p>
      {onImport && (
        <p className={styles.deeds}>
          <Button kind="line" icon="folder-input" onClick={onImport}>
            {t('report.another')}
          </Button>
        </p>
      )}
    </div>
  )
}
