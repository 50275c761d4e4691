/** One of a few, all in sight. */
import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'
import { rove, tabStop } from './rove'
import { described, tip } from './tip'

export interface Option<V extends string | number = string> {
  value: V
  label: string
  /** What it means, as a tooltip. */
  hint?: string | undefined
  /** Drawn before the label. */
  mark?: ReactNode
}

export interface SegmentedProps<V extends string | number> {
  label: string
  /** Undefined where nothing is chosen, or where several differ. */
  value: V | undefined
  options: readonly Option<V>[]
  onChange: (value: V) => void
  bare?: boolean | undefined
  hint?: string | undefined
  disabled?: boolean | undefined
}

export function Segmented<V extends string | number>(props: SegmentedProps<V>) {
  const { label, value, options, onChange, bare, hint, disabled } = props
  const id = useId()
  const any = options.some((option) => option.value === value)
  return (
    <div className={styles.field}>
      {!bare && (
        <span id={id} className={styles.label} {...tip(hint)}>
          {label}
        </span>
      )}
      <div
        role="radiogroup"
        className={styles.segments}
        aria-label={bare ? label : undefined}
        aria-labelledby={bare ? undefined : id}
        {...described(hint)}
        tabIndex={-1}
        onKeyDown={rove}
      >
        {options.map((option, i) => (
          <button
            key={option.value}
            type="button"
            role="radio"
            className={styles.segment}
            aria-checked={option.value === value}
            {...described(option.hint)}
            tabIndex={tabStop(option.value === value, any, i)}
            disabled={disabled}
            onClick={() => onChange(option.value)}
            {...tip(option.hint)}
          >
            {option.mark}
            {option.label}
          </button>
        ))}
      </div>
    </div>
  )
}
