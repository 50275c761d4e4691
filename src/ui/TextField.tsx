/**
 * A line or a few of text that grows with what is written. Every keystroke is handed on at once;
 * whoever receives them joins them into one step.
 */
import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { Field, type FieldProps } from './Field'
import styles from './TextField.module.css'
import { described, tip } from './tip'

export interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  /** No frame until it is pointed at: text that can be written on in place. */
  quiet?: boolean | undefined
  /** Enter makes a new line; otherwise it ends typing. */
  long?: boolean | undefined
  /** The customer's own words, in italic. */
  voice?: boolean | undefined
  placeholder?: string | undefined
  maxLength?: number
  className?: string
  /** Offered while one types; own words are as welcome. Then the field is one line. */
  suggestions?: readonly string[] | undefined
  ref?: Ref<HTMLTextAreaElement>
  /** When the field is left or Enter ends typing. */
  onDone?: () => void
  /** Escape; without it the field is simply left. */
  onCancel?: () => void
}

export function TextField(props: TextFieldProps) {
  const { label, onChange, bare, quiet, long, voice, hint, placeholder, disabled, className, suggestions, ref } = props
  const id = useId()
  // What is typed stands there at once, also where whoever receives it follows a moment later.
  const [typed, setTyped] = useState<string | null>(null)
  if (typed !== null && typed === props.value) setTyped(null)
  const value = typed ?? props.value
  const type = (text: string) => {
    setTyped(text)
    onChange(text)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement | HTMLInputElement>) => {
    // While a word is being composed, Enter and Escape belong to the composing.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!long || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.currentTarget.blur()
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      props.onCancel?.()
      event.currentTarget.blur()
    }
  }
  const shared = {
    id,
    className: styles.input,
    'aria-label': bare ? label : undefined,
    ...described(hint),
    value,
    placeholder,
    disabled,
    maxLength: props.maxLength,
    onKeyDown,
    onBlur: () => {
      setTyped(null)
      props.onDone?.()
    },
  }
  const field = (
    <div
      className={styles.grow}
      data-value={value || placeholder}
      data-voice={voice || undefined}
      data-quoted={(voice && value !== '') || undefined}
      {...tip(bare ? hint : undefined)}
    >
      {suggestions ? (
        <input {...shared} list={`${id}-list`} autoComplete="off" onChange={(event) => type(event.target.value)} />
      ) : (
        <textarea
          {...shared}
          ref={ref}
          rows={1}
          spellCheck
          onChange={(event) => type(long ? event.target.value : event.target.value.replace(/\s*\n\s*/g, ' '))}
        />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </datalist>
      )}
    </div>
  )
  return (
    <Field
      label={label}
      bare={bare}
      hint={hint}
      control={id}
      className={[quiet && styles.quiet, className].filter(Boolean).join(' ')}
    >
      {field}
    </Field>
  )
}
