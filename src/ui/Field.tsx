/** The frame of a small field: its label stands above it, unless the place shows it already. */
import type { ReactNode } from 'react'
import styles from './Field.module.css'
import { tip } from './tip'

/** What every small field takes. */
export interface FieldProps {
  label: string
  /** The label is said but not shown, where the place says it. */
  bare?: boolean | undefined
  /** What it means, as a tooltip and for those who listen. */
  hint?: string | undefined
  disabled?: boolean | undefined
}

interface FrameProps extends FieldProps {
  /** The id of the control that a click on the label goes to; none where several stand below it. */
  control?: string
  className?: string | undefined
  children: ReactNode
}

export function Field({ label, bare, hint, control, className, children }: FrameProps) {
  const Label = control === undefined ? 'span' : 'label'
  return (
    <div className={className ? `${styles.field} ${className}` : styles.field}>
      {!bare && (
        <Label htmlFor={control} className={styles.label} {...tip(hint)}>
          {label}
        </Label>
      )}
      {children}
    </div>
  )
}
