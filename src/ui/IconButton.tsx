/** A button that is an icon: its label is its name for those who listen and its tooltip for those who look. */
import type { ComponentProps } from 'react'
import styles from './Button.module.css'
import { Icon } from './Icon'
import { ariaKeys } from './keyText'
import { tip } from './tip'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  /** A lucide name. */
  icon: string
  label: string
  /** tinykeys notation, shown with the label. */
  keys?: string
  /** 24 px, inside panels. */
  small?: boolean
  iconSize?: number
}

export function IconButton({ icon, label, keys, small, iconSize, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...tip(label, keys)}
      {...rest}
      aria-label={label}
      aria-keyshortcuts={keys && ariaKeys(keys)}
      className={[styles.button, styles.icon, small && styles.small, className].filter(Boolean).join(' ')}
    >
      <Icon name={icon} size={iconSize ?? (small ? 14 : 16)} />
    </button>
  )
}
