/** One of several, all in sight: Tab reaches the group once, and the arrow keys walk through it and choose. */
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react'
import { described } from './tip'

interface RadiosProps {
  /** Said; whoever shows a label besides draws it. */
  label: string
  hint?: string | undefined
  className?: string | undefined
  /** Delete, where nothing may be chosen. */
  onNone?: (() => void) | undefined
  /** `Radio`s, in groups or not. */
  children: ReactNode
}

export function Radios({ label, hint, className, onNone, children }: RadiosProps) {
  return (
    <div
      role="radiogroup"
      aria-label={label}
      {...described(hint)}
      className={className}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (onNone && (event.key === 'Delete' || event.key === 'Backspace')) {
          event.stopPropagation()
          onNone()
        } else walk(event)
      }}
    >
      {children}
    </div>
  )
}

interface RadioProps extends Omit<ComponentProps<'button'>, 'type' | 'role' | 'tabIndex'> {
  checked: boolean
  /** Whether Tab reaches this one though it is not chosen: the first where none is. */
  entry?: boolean
}

export function Radio({ checked, entry = false, ...rest }: RadioProps) {
  return <button {...rest} type="button" role="radio" aria-checked={checked} tabIndex={checked || entry ? 0 : -1} />
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** The focus and the choice move together, wrapping at the ends. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const radios = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]:not(:disabled)')]
  const at = radios.findIndex((radio) => radio === document.activeElement)
  const step = STEPS[event.key]
  let next: HTMLElement | undefined
  if (step !== undefined) next = radios[(at + step + radios.length) % radios.length]
  else if (event.key === 'Home') next = radios[0]
  else if (event.key === 'End') next = radios.at(-1)
  if (!next || at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  event.stopPropagation()
  next.focus()
  next.click()
}
