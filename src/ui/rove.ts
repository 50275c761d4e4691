/** Arrow keys within a radio group: the focus and the choice move together, wrapping at the ends. */
import type { KeyboardEvent } from 'react'

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** For `onKeyDown` of an element with `role="radiogroup"`: the radio gone to is focused and clicked. */
export function rove(event: KeyboardEvent<HTMLElement>) {
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

/** The one radio of a group that Tab reaches: the chosen one, else the first. */
export function tabStop(checked: boolean, anyChecked: boolean, index: number): 0 | -1 {
  return checked || (!anyChecked && index === 0) ? 0 : -1
}
