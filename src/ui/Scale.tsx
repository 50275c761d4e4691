/** A mark on a scale of whole numbers, with a word at either end. */
import { useId } from 'react'
import styles from './Field.module.css'
import { rove, tabStop } from './rove'
import { described, tip } from './tip'

export interface ScaleProps {
  label: string
  /** Undefined where nothing is chosen, or where several differ. */
  value: number | undefined
  min: number
  max: number
  low: string
  high: string
  onChange: (value: number) => void
  /** Where the scale may stay empty: the chosen mark pressed again, or Delete. */
  onNone?: (() => void) | undefined
  bare?: boolean | undefined
  hint?: string | undefined
  disabled?: boolean | undefined
}

export function Scale(props: ScaleProps) {
  const { label, value, min, max, low, high, onChange, onNone, bare, hint, disabled } = props
  const id = useId()
  const marks = Array.from({ length: max - min + 1 }, (_, i) => min + i)
  const any = value !== undefined && marks.includes(value)
  const said = (mark: number) => (mark === min ? `${mark}, ${low}` : mark === max ? `${mark}, ${high}` : String(mark))
  return (
    <div className={styles.field}>
      {!bare && (
        <span id={id} className={styles.label} {...tip(hint)}>
          {label}
        </span>
      )}
      <div className={styles.scale}>
        <span aria-hidden="true">{low}</span>
        <div
          role="radiogroup"
          className={styles.dots}
          aria-label={bare ? label : undefined}
          aria-labelledby={bare ? undefined : id}
          {...described(hint)}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (onNone && (event.key === 'Delete' || event.key === 'Backspace')) {
              event.stopPropagation()
              onNone()
            } else rove(event)
          }}
        >
          {marks.map((mark, i) => (
            <button
              key={mark}
              type="button"
              role="radio"
              className={styles.dot}
              aria-checked={mark === value}
              aria-label={said(mark)}
              data-filled={value !== undefined && mark < value ? '' : undefined}
              tabIndex={tabStop(mark === value, any, i)}
              disabled={disabled}
              onClick={() => (mark === value && onNone ? onNone() : onChange(mark))}
            >
              <span>{mark}</span>
            </button>
          ))}
        </div>
        <span aria-hidden="true">{high}</span>
      </div>
    </div>
  )
}
