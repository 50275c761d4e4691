/** One field of a kind, drawn by its type, bound to the chosen cards. It alone is drawn again while one types in it. */
import type { Choice as Option, Field } from '../../attachments/attachmentKind'
import { asSuggestion, suggested } from '../../attachments/attachmentKind'
import type { Translate } from '../../i18n/words'
import type { FieldValue } from '../../model/journeyMap'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { Icon } from '../../ui/Icon'
import { NumberField } from '../../ui/NumberField'
import { Scale } from '../../ui/Scale'
import { TextField } from '../../ui/TextField'
import { useT } from '../../ui/useT'
import { useEditorState, useInspecting } from './inspecting'
import { PictureInput } from './PictureInput'
import { RefsInput } from './RefsInput'
import { MIXED, type Shared, type Target, targetValue, write } from './target'
import { usePaused } from './usePaused'

export interface FieldInputProps {
  field: Field
  target: Target
  /** The label is said but not shown. */
  bare?: boolean | undefined
  /** Text without a frame. */
  quiet?: boolean | undefined
}

export function FieldInput({ field, target, bare, quiet }: FieldInputProps) {
  const { editor } = useInspecting()
  const t = useT()
  const value = useEditorState((state) => targetValue(state, target, field.name))
  const readonly = useEditorState((state) => state.readonly)
  const change = (next: FieldValue) => write(editor, target, { [field.name]: next })
  const head = {
    label: t(field.label),
    hint: value === MIXED ? t('inspector.differ.said') : field.hint && t(field.hint),
    bare,
    disabled: readonly,
    placeholder: value === MIXED ? t('inspector.differ') : undefined,
  }
  switch (field.type) {
    case 'text':
      return (
        <TextInput
          field={field}
          head={head}
          value={value}
          quiet={quiet}
          cards={target.cards.length}
          onChange={change}
        />
      )
    case 'choice':
      return (
        <Choice
          {...head}
          placeholder={head.placeholder ?? (field.optional ? t('attachment.unsaid') : undefined)}
          value={typeof value === 'string' || typeof value === 'number' ? value : undefined}
          options={field.options.map((option) => optionOf(option, t))}
          onChange={change}
          {...(field.optional && { none: t('field.none'), onNone: () => change(null) })}
        />
      )
    case 'scale':
      return (
        <Scale
          {...head}
          value={typeof value === 'number' ? value : undefined}
          min={field.min}
          max={field.max}
          low={t(field.low)}
          high={t(field.high)}
          onChange={change}
          onNone={field.optional ? () => change(null) : undefined}
        />
      )
    case 'number':
      return (
        <NumberField
          {...head}
          value={typeof value === 'number' ? value : null}
          min={field.min}
          max={field.max}
          step={field.step}
          unit={field.unit}
          optional={field.optional ?? false}
          onChange={change}
        />
      )
    case 'date':
      return <DateField {...head} value={typeof value === 'string' ? value : ''} onChange={change} />
    case 'refs':
      return (
        <RefsInput field={field} label={head.label} hint={head.hint} target={target} value={value} onChange={change} />
      )
    case 'picture':
      return <PictureInput field={field} label={head.label} target={target} value={value} />
  }
}

/** An option in the person's language. */
export function optionOf(option: Option, t: Translate) {
  return {
    value: option.value,
    label: t(option.label),
    hint: option.hint && t(option.hint),
    mark: option.icon && <Icon name={option.icon} size={14} />,
  }
}

interface TextInputProps {
  field: Extract<Field, { type: 'text' }>
  head: {
    label: string
    hint?: string | undefined
    bare?: boolean | undefined
    disabled: boolean
    placeholder?: string | undefined
  }
  value: Shared
  quiet?: boolean | undefined
  /** On how many it is written. */
  cards: number
  onChange: (value: string) => void
}

function TextInput({ field, head, value, quiet, cards, onChange }: TextInputProps) {
  const t = useT()
  const paused = usePaused(cards, onChange)
  const { suggestions } = field
  const written = typeof value === 'string' ? value : ''
  return (
    <TextField
      {...head}
      long={field.long}
      voice={field.voice}
      quiet={quiet}
      placeholder={head.placeholder ?? (quiet ? head.label : undefined)}
      value={suggestions ? suggested(written, suggestions, t) : written}
      suggestions={suggestions?.map((suggestion) => t(suggestion.label))}
      onChange={(text) => paused.write(suggestions ? asSuggestion(text, suggestions, t) : text)}
      onDone={paused.flush}
    />
  )
}
