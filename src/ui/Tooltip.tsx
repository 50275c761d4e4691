/** Gives its one child a tooltip and, since it is more than the child's name, a description. */
import { cloneElement, type ReactElement } from 'react'
import { described, tip } from './tip'

export interface TooltipProps {
  text: string | undefined
  /** tinykeys notation. */
  keys?: string
  children: ReactElement<Record<string, unknown>>
}

export function Tooltip({ text, keys, children }: TooltipProps) {
  return text ? cloneElement(children, { ...tip(text, keys), ...described(text) }) : children
}
