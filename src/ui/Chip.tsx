/** A rounded thing that can be on or off, such as a persona that is shown. */
import type { ComponentProps, ReactNode } from 'react'
import styles from './Chip.module.css'

export interface ChipProps extends ComponentProps<'button'> {
  /** Drawn before the words. */
  mark?: ReactNode
  /** Undefined where it is not a switch. */
  on?: boolean | 'mixed'
}

export function Chip({ mark, on, className, children, ...rest }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      {...rest}
      className={[styles.chip, on === false && styles.off, className].filter(Boolean).join(' ')}
    >
      {mark}
      {children}
    </button>
  )
}
