/** A mark on a scale of whole numbers, with a word at either end. */
import { Field, type FieldProps } from './Field'
import styles from './Field.module.css'
import { Radio, Radios } from './Radios'

export interface ScaleProps extends FieldProps {
  /** Undefined where nothing is chosen, or where several differ. */
  value: number | undefined
  min: number
  max: number
  low: string
  high: string
  onChange: (value: number) => void
  /** Where the scale may stay empty: the chosen mark pressed again, or Delete. */
  onNone?: (() => void) | undefined
}

export function Scale(props: ScaleProps) {
  const { label, value, min, max, low, high, onChange, onNone, bare, hint, disabled } = props
  const marks = Array.from({ length: max - min + 1 }, (_, i) => min + i)
  const none = value === undefined || !marks.includes(value)
  const said = (mark: number) => (mark === min ? `${mark}, ${low}` : mark === max ? `${mark}, ${high}` : String(mark))
  return (
    <Field label={label} bare={bare} hint={hint}>
      <div className={styles.scale}>
        <span aria-hidden="true">{low}</span>
        <Radios label={label} hint={hint} className={styles.dots} onNone={onNone}>
          {marks.map((mark, i) => (
            <Radio
              key={mark}
              className={styles.dot}
              checked={mark === value}
              entry={none && i === 0}
              aria-label={said(mark)}
              data-filled={value !== undefined && mark < value ? '' : undefined}
              disabled={disabled}
              onClick={() => (mark === value && onNone ? onNone() : onChange(mark))}
            >
              <span>{mark}</span>
            </Radio>
          ))}
        </Radios>
        <span aria-hidden="true">{high}</span>
      </div>
    </Field>
  )
}
