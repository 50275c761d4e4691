/** One of many marks, laid out in a grid: a colour, an icon. */
import type { ReactNode } from 'react'
import { Field, type FieldProps } from '../../ui/Field'
import { Radio, Radios } from '../../ui/Radios'
import { tip } from '../../ui/tip'
import styles from './PickGrid.module.css'

interface PickGridProps<V extends string | number> extends FieldProps {
  value: V
  options: readonly { value: V; label: string; mark: ReactNode }[]
  onChange: (value: V) => void
}

export function PickGrid<V extends string | number>({ label, value, options, onChange, disabled }: PickGridProps<V>) {
  const none = options.every((option) => option.value !== value)
  return (
    <Field label={label}>
      <Radios label={label} className={styles.grid}>
        {options.map((option, i) => (
          <Radio
            key={option.value}
            className={styles.pick}
            checked={option.value === value}
            entry={none && i === 0}
            aria-label={option.label}
            disabled={disabled}
            onClick={() => onChange(option.value)}
            {...tip(option.label)}
          >
            {option.mark}
          </Radio>
        ))}
      </Radios>
    </Field>
  )
}
