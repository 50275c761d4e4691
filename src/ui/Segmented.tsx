/** One of a few, side by side. */
import type { ReactNode } from 'react'
import { Field, type FieldProps } from './Field'
import styles from './Field.module.css'
import { Radio, Radios } from './Radios'
import { described, tip } from './tip'

export interface Option<V extends string | number = string> {
  value: V
  label: string
  /** What it means, as a tooltip. */
  hint?: string | undefined
  /** Drawn before the label. */
  mark?: ReactNode
}

export interface SegmentedProps<V extends string | number> extends FieldProps {
  /** Undefined where nothing is chosen, or where several differ. */
  value: V | undefined
  options: readonly Option<V>[]
  onChange: (value: V) => void
}

export function Segmented<V extends string | number>(props: SegmentedProps<V>) {
  const { label, value, options, onChange, bare, hint, disabled } = props
  const none = options.every((option) => option.value !== value)
  return (
    <Field label={label} bare={bare} hint={hint}>
      <Radios label={label} hint={hint} className={styles.segments}>
        {options.map((option, i) => (
          <Radio
            key={option.value}
            className={styles.segment}
            checked={option.value === value}
            entry={none && i === 0}
            {...described(option.hint)}
            disabled={disabled}
            onClick={() => onChange(option.value)}
            {...tip(option.hint)}
          >
            {option.mark}
            {option.label}
          </Radio>
        ))}
      </Radios>
    </Field>
  )
}
