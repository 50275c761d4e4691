/** One of many marks, laid out in a grid: a colour, an icon. */
import { type ReactNode, useId } from 'react'
import { rove, tabStop } from '../../ui/rove'
import { tip } from '../../ui/tip'
import styles from './PickGrid.module.css'

interface PickGridProps<V extends string | number> {
  label: string
  value: V
  options: readonly { value: V; label: string; mark: ReactNode }[]
  onChange: (value: V) => void
  disabled?: boolean | undefined
}

export function PickGrid<V extends string | number>({ label, value, options, onChange, disabled }: PickGridProps<V>) {
  const id = useId()
  const any = options.some((option) => option.value === value)
  return (
    <div className={styles.field}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div role="radiogroup" aria-labelledby={id} className={styles.grid} tabIndex={-1} onKeyDown={rove}>
        {options.map((option, i) => (
          <button
            key={option.value}
            type="button"
            role="radio"
            className={styles.pick}
            aria-checked={option.value === value}
            aria-label={option.label}
            tabIndex={tabStop(option.value === value, any, i)}
            disabled={disabled}
            onClick={() => onChange(option.value)}
            {...tip(option.label)}
          >
            {option.mark}
          </button>
        ))}
      </div>
    </div>
  )
}
