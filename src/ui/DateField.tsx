/** A day, chosen with the system's own calendar; empty where it is not known. */
import { useId } from 'react'
import { Field, type FieldProps } from './Field'
import styles from './Field.module.css'
import { described } from './tip'

export interface DateFieldProps extends FieldProps {
  /** ISO date, or empty. */
  value: string
  onChange: (value: string) => void
}

export function DateField({ label, value, onChange, bare, hint, disabled }: DateFieldProps) {
  const id = useId()
  return (
    <Field label={label} bare={bare} hint={hint} control={id}>
      <input
        id={id}
        type="date"
        className={styles.control}
        aria-label={bare ? label : undefined}
        {...described(hint)}
        value={value}
        max="9999-12-31"
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
