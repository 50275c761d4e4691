/** A button with words: `ink` for the one main deed, `line` beside it, `quiet` for the rest. */
import type { ComponentProps } from 'react'
import styles from './Button.module.css'
import { Icon } from './Icon'
import { ariaKeys } from './keyText'

export interface ButtonProps extends ComponentProps<'button'> {
  kind?: 'ink' | 'line' | 'quiet' | 'danger'
  /** A lucide name. */
  icon?: string
  /** An icon after the words, such as an arrow that says that a menu opens. */
  after?: string
  /** tinykeys notation, shown as a tooltip. */
  keys?: string
}

export function Button({ kind = 'quiet', icon, after, keys, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={keys && ariaKeys(keys)}
      data-tip-keys={keys}
      {...rest}
      className={[styles.button, styles[kind], className].filter(Boolean).join(' ')}
    >
      {icon && <Icon name={icon} size={16} />}
      {children}
      {after && <Icon name={after} size={14} />}
    </button>
  )
}
