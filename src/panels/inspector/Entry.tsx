/** One attachment in the inspector: its mark, its first words to write on in place, and the rest one click away. */
import { useId, useState } from 'react'
import { type AttachmentKind, type Field, isAsked } from '../../attachments/attachmentKind'
import { detach } from '../../commands/detach'
import type { Translate } from '../../i18n/words'
import type { Attachment } from '../../model/journeyMap'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { useT } from '../../ui/useT'
import { BadgeMark } from './BadgeMark'
import styles from './Entry.module.css'
import { FieldInput } from './FieldInput'
import { sameWritten, useEditorState, useInspecting } from './inspecting'
import { PersonaChoice } from './PersonaChoice'
import { firstValue, type Target } from './target'

/** A word for the right end of the line: how bad, how far, how much. */
function endWord(kind: AttachmentKind, value: Attachment, t: Translate): string {
  const badge = kind.badge(value, t)
  if (badge?.mark === 'triangle') return t(`pain.${badge.tone}`)
  if (badge?.mark === 'icon' && badge.text) return badge.text
  const choice = kind.fields.find((field) => field.type === 'choice')
  const option = choice?.type === 'choice' && choice.options.find((each) => each.value === value[choice.name])
  return option ? t(option.label) : ''
}

/** The next short text after the first words, such as who said it. */
function secondWords(kind: AttachmentKind, value: Attachment): string {
  const field = kind.fields.slice(1).find((each) => each.type === 'text' && !each.long && isAsked(each, value))
  return field ? String(value[field.name] ?? '') : ''
}

const leads = (kind: AttachmentKind): Field | undefined =>
  kind.fields[0]?.type === 'text' ? kind.fields[0] : undefined

export function Entry({ target, startsOpen }: { target: Target; startsOpen: boolean }) {
  const { kind, refs, cards } = target
  const { editor } = useInspecting()
  const t = useT()
  const id = useId()
  const [open, setOpen] = useState(startsOpen)
  const lead = leads(kind)
  const seen = useEditorState((state) => {
    const value = firstValue(state, refs)
    if (!value) return null
    const badge = kind.badge(value, t)
    return {
      badge,
      marked: !lead || badge?.mark !== 'icon',
      end: endWord(kind, value, t),
      below: lead ? secondWords(kind, value) : '',
      summary: lead ? '' : kind.summary(value, t),
    }
  }, sameWritten)
  if (!seen) return null
  return (
    <li className={styles.entry} data-attachment={kind.type}>
      <div className={styles.line} data-marked={(seen.marked && seen.badge !== null) || undefined}>
        {/* An icon would only repeat the heading's; faces, triangles and pennants tell something. */}
        {seen.marked && seen.badge && (
          <span className={styles.mark}>
            <BadgeMark badge={seen.badge} kind={kind} />
          </span>
        )}
        {lead ? (
          <FieldInput field={lead} target={target} bare quiet />
        ) : (
          <span className={styles.summary}>{seen.summary}</span>
        )}
        <button
          type="button"
          className={styles.more}
          aria-expanded={open}
          aria-controls={id}
          aria-label={[seen.end, t('inspector.details')].filter(Boolean).join(', ')}
          onClick={() => setOpen(!open)}
        >
          {lead ? seen.end : ''}
          <Icon name="chevron-down" size={12} className={open ? styles.up : undefined} />
        </button>
      </div>
      {seen.below && !open && <p className={styles.below}>{seen.below}</p>}
      {refs.length < cards.length && (
        <p className={styles.some}>{t('inspector.some', { count: cards.length, on: refs.length })}</p>
      )}
      {open && (
        <div id={id} className={styles.details}>
          <Fields target={target} without={[lead?.name]} />
          {kind.perPersona && <PersonaChoice refs={refs} />}
          <Button
            icon="trash-2"
            className={styles.remove}
            aria-label={t('inspector.remove', { what: t(kind.label) })}
            onClick={() => editor.run(detach, { refs })}
          >
            {t('inspector.remove.this')}
          </Button>
        </div>
      )}
    </li>
  )
}

/** The fields of a kind that are to be asked now. */
/** Two of them stand side by side. */
const NARROW: ReadonlySet<Field['type']> = new Set(['number', 'date'])

interface FieldsProps {
  target: Target
  /** The names of those that are drawn elsewhere. */
  without?: readonly (string | undefined)[]
  /** Text without labels and frames. */
  quiet?: boolean
}

export function Fields({ target, without, quiet }: FieldsProps) {
  const { kind, refs } = target
  const asked = useEditorState((state) => {
    const value = { ...kind.initial, ...firstValue(state, refs) }
    return kind.fields
      .filter((field) => isAsked(field, value))
      .map((field) => field.name)
      .join(' ')
  }).split(' ')
  const shown = kind.fields.filter((field) => asked.includes(field.name) && !without?.includes(field.name))
  if (quiet) return shown.map((field) => <FieldInput key={field.name} field={field} target={target} bare quiet />)
  return (
    <div className={styles.fields}>
      {shown.map((field) => (
        <div key={field.name} className={NARROW.has(field.type) ? undefined : styles.full}>
          <FieldInput field={field} target={target} />
        </div>
      ))}
    </div>
  )
}
