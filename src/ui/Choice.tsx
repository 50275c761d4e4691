/** One of several: all in sight where they are few and short, otherwise the system's own list. */
import { useId } from 'react'
import { Field, type FieldProps } from './Field'
import styles from './Field.module.css'
import { Icon } from './Icon'
import { type Option, Segmented } from './Segmented'
import { described, tip } from './tip'

export interface ChoiceProps<V extends string | number> extends FieldProps {
  /** Undefined where several differ. */
  value: V | undefined
  options: readonly Option<V>[]
  onChange: (value: V) => void
  /** What stands there while nothing is chosen, or where several differ. */
  placeholder?: string | undefined
  /** The word for none of them, where that can be chosen. */
  none?: string
  onNone?: () => void
  as?: 'segments' | 'list'
}

/** All in sight up to five, as long as their words fit side by side. */
export function fitsInSight(options: readonly Option<string | number>[]): boolean {
  return options.length <= 5 && options.reduce((sum, option) => sum + option.label.length + 3, 0) <= 40
}

export function Choice<V extends string | number>(props: ChoiceProps<V>) {
  const as = props.as ?? (!props.onNone && fitsInSight(props.options) ? 'segments' : 'list')
  return as === 'segments' ? <Segmented {...props} /> : <List {...props} />
}

function List<V extends string | number>(props: ChoiceProps<V>) {
  const { label, value, options, onChange, bare, hint, placeholder, none, onNone } = props
  const id = useId()
  const chosen = options.findIndex((option) => option.value === value)
  return (
    <Field label={label} bare={bare} hint={hint} control={id}>
      <div
        className={`${styles.control} ${styles.select}`}
        {...tip(options[chosen]?.hint ?? (bare ? hint : undefined))}
      >
        {options[chosen]?.mark}
        <span
          className={styles.chosen}
          data-none={(chosen < 0 && (placeholder !== undefined || none === undefined)) || undefined}
          aria-hidden="true"
        >
          {options[chosen]?.label ?? placeholder ?? none ?? '–'}
        </span>
        <Icon name="chevron-down" size={16} />
        {/* The system's list lies over it, unseen: it brings the keys, the names and the phone's own wheel. */}
        <select
          id={id}
          aria-label={bare ? label : undefined}
          {...described(options[chosen]?.hint ?? hint)}
          disabled={props.disabled}
          value={chosen}
          onChange={(event) => {
            const option = options[Number(event.target.value)]
            if (option) onChange(option.value)
            else onNone?.()
          }}
        >
          {(chosen < 0 || onNone) && (
            <option value={-1} disabled={!onNone}>
              {chosen < 0 ? (placeholder ?? none ?? '–') : (none ?? '–')}
            </option>
          )}
          {options.map((option, i) => (
            <option key={option.value} value={i}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </Field>
  )
}
