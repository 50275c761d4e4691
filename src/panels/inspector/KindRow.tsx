/** A kind of which a card bears one, told by a choice first: a row with a list, and what else there is to say below it. */
import { useId, useState } from 'react'
import { type AttachmentKind, type Field, isAsked } from '../../attachments/attachmentKind'
import { detach } from '../../commands/detach'
import type { Attachment, CardId } from '../../model/journeyMap'
import { Choice } from '../../ui/Choice'
import { IconButton } from '../../ui/IconButton'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import { BadgeMark } from './BadgeMark'
import { Fields } from './Entry'
import { FieldInput, optionOf } from './FieldInput'
import styles from './Section.module.css'
import { useEditorState, useInspecting } from './inspecting'
import { firstValue, MIXED, sample, sameRefs, singleRefs, type Target, targetValue, write } from './target'

/** Whether the kind can be told by a row: one a card, for everyone, a choice first. */
export function isRow(kind: AttachmentKind): boolean {
  return !kind.many && !kind.perPersona && kind.fields[0]?.type === 'choice'
}

export function KindRow({ kind, cards }: { kind: AttachmentKind; cards: readonly CardId[] }) {
  const { editor } = useInspecting()
  const t = useT()
  const id = useId()
  const [open, setOpen] = useState(false)
  const refs = useEditorState((state) => singleRefs(state, cards, kind.type, undefined), sameRefs)
  const target: Target = { kind, cards, refs }
  const [choice] = kind.fields
  const value = useEditorState((state) => targetValue(state, target, choice?.name ?? ''))
  const below = useEditorState((state) => lineBelow(kind, firstValue(state, refs)))
  const readonly = useEditorState((state) => state.readonly)
  if (choice?.type !== 'choice') return null
  const line = kind.fields.find((field) => field.name === below)
  const more = refs.length > 0 && kind.fields.length > 2
  // Where nothing is chosen yet the list has no «none» to choose.
  const blank = refs.length > 0 && !choice.options.some((option) => option.value === value) && value !== MIXED
  return (
    <div className={styles.row} data-attachment={refs.length > 0 ? kind.type : undefined}>
      <span className={styles.label} {...tip(t(kind.hint))}>
        {t(choice.label)}
      </span>
      <Choice
        bare
        as="list"
        label={t(kind.label)}
        hint={value === MIXED ? t('inspector.differ.said') : t(kind.hint)}
        disabled={readonly}
        value={typeof value === 'string' || typeof value === 'number' ? value : undefined}
        placeholder={value === MIXED ? t('inspector.differ') : blank ? t('attachment.unsaid') : undefined}
        none={t('inspector.none')}
        onNone={() => editor.run(detach, { refs })}
        options={choice.options.map((option) => ({
          ...optionOf(option, t),
          mark: <BadgeMark badge={kind.badge(sample(kind, { [choice.name]: option.value }), t)} kind={kind} />,
        }))}
        onChange={(next) => write(editor, target, { [choice.name]: next })}
      />
      {refs.length > 0 && (line || more) && (
        <div className={styles.below}>
          {line ? <FieldInput field={line} target={target} bare quiet /> : <span />}
          {blank && !readonly && (
            <IconButton
              small
              icon="x"
              label={t('inspector.remove', { what: t(kind.label) })}
              onClick={() => editor.run(detach, { refs })}
            />
          )}
          {more && (
            <IconButton
              small
              icon={open ? 'chevron-up' : 'chevron-down'}
              label={t('inspector.more', { what: t(kind.label) })}
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            />
          )}
        </div>
      )}
      {open && refs.length > 0 && (
        <div id={id} className={styles.wide}>
          <Fields target={target} without={[choice.name, below]} />
        </div>
      )}
    </div>
  )
}

/** The text that stands below the list: the first that is to be asked. */
function lineBelow(kind: AttachmentKind, value: Attachment | undefined): string {
  const asked = (field: Field) => field.type === 'text' && isAsked(field, { ...kind.initial, ...value })
  return kind.fields.find(asked)?.name ?? ''
}
