/** A day, chosen with the system's own calendar; empty where it is not known. */
import { useId } from 'react'
import styles from './Field.module.css'
import { described, tip } from './tip'

export interface DateFieldProps {
  label: string
  /** ISO date, or empty. */
  value: string
  onChange: (value: string) => void
  bare?: boolean | undefined
  hint?: string | undefined
  disabled?: boolean | undefined
}

export function DateField({ label, value, onChange, bare, hint, disabled }: DateFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      {!bare && (
        <label htmlFor={id} className={styles.label} {...tip(hint)}>
          {label}
        </label>
      )}
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
    </div>
  )
}
