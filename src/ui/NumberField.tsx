/** A number in a range, written as the person's language writes it; what cannot be read is marked and not handed on. */
import { useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { Field, type FieldProps } from './Field'
import styles from './Field.module.css'
import { readNumber } from './readNumber'
import { described } from './tip'
import { useSpeech } from './useT'

export interface NumberFieldProps extends FieldProps {
  value: number | null
  min?: number
  max?: number
  /** What an arrow key adds. */
  step?: number
  unit?: string | undefined
  onChange: (value: number | null) => void
  /** Whether it may stay empty; then emptying it hands on `null`. */
  optional?: boolean
  placeholder?: string | undefined
}

export function NumberField(props: NumberFieldProps) {
  const { label, value, min = -Infinity, max = Infinity, step = 1, unit, onChange, optional = true, bare, hint } = props
  const id = useId()
  const { language, t } = useSpeech()
  const [draft, setDraft] = useState<string | null>(null)
  const written = (number: number | null) =>
    number === null
      ? ''
      : new Intl.NumberFormat(language, { maximumFractionDigits: 6, useGrouping: false }).format(number)
  // At rest the thousands stand apart; while one types nothing gets in the way.
  const grouped = value === null ? '' : new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value)
  const valid = (text: string) => {
    if (text.trim() === '') return optional
    const read = readNumber(text)
    return read !== null && read >= min && read <= max
  }
  const type = (text: string) => {
    setDraft(text)
    if (valid(text)) onChange(text.trim() === '' ? null : readNumber(text))
  }
  const nudge = (by: number) => {
    const next = Math.min(max, Math.max(min, Number(((value ?? 0) + by).toFixed(6))))
    setDraft(written(next))
    onChange(next)
  }
  const invalid = draft !== null && !valid(draft)
  const [refused, setRefused] = useState<string | null>(null)
  const leave = () => {
    setRefused(invalid ? t('field.refused', { value: draft, ...range(min, max) }) : null)
    setDraft(null)
  }
  const problem = invalid ? t('field.between', range(min, max)) : refused
  return (
    <Field label={label} bare={bare} hint={hint} control={id}>
      <div className={`${styles.control} ${styles.framed}`}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          aria-label={bare ? label : undefined}
          {...described([hint, unit, problem].filter(Boolean).join('. ') || undefined)}
          aria-invalid={invalid || undefined}
          placeholder={props.placeholder}
          disabled={props.disabled}
          value={draft ?? grouped}
          onChange={(event) => type(event.target.value)}
          onFocus={({ currentTarget }) => {
            // Ungrouped before it is chosen, so that what is typed takes its place.
            flushSync(() => {
              setRefused(null)
              setDraft(written(value))
            })
            currentTarget.select()
          }}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
            event.preventDefault()
            nudge(event.key === 'ArrowUp' ? step : -step)
          }}
        />
        {unit && (
          <span className={styles.unit} aria-hidden="true">
            {unit}
          </span>
        )}
      </div>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </Field>
  )
}

const range = (min: number, max: number) => ({
  min: Number.isFinite(min) ? min : '−∞',
  max: Number.isFinite(max) ? max : '∞',
})
