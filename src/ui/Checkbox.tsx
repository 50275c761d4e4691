/** Yes or no; `mixed` where several differ. */
import { useEffect, useRef } from 'react'
import styles from './Field.module.css'
import { described, tip } from './tip'

export interface CheckboxProps {
  label: string
  checked: boolean | 'mixed'
  onChange: (checked: boolean) => void
  hint?: string | undefined
  disabled?: boolean | undefined
}

export function Checkbox({ label, checked, onChange, hint, disabled }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.indeterminate = checked === 'mixed'
  }, [checked])
  return (
    <label className={styles.box} {...tip(hint)}>
      <input
        ref={input}
        type="checkbox"
        {...described(hint)}
        checked={checked === true}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  )
}
