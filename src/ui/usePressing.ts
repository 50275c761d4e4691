/** Makes one tab stop of the buttons within a figure: arrows go from one to the next, a press or Enter opens what each is about. */
import { type KeyboardEvent, type MouseEvent, type RefCallback, useCallback } from 'react'

const BUTTONS = '[role="button"][data-about]'
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function aboutOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-about]')?.getAttribute('data-about') ?? null) : null
}

export function usePressing(onPress: (about: string) => void) {
  // The first button is the one that Tab reaches until another has been gone to; which are there changes as one scrolls.
  const ref = useCallback<RefCallback<HTMLElement>>((figure) => {
    if (!figure) return
    const see = () => {
      const buttons = [...figure.querySelectorAll<SVGGElement>(BUTTONS)]
      if (!buttons.some((button) => button.tabIndex === 0)) buttons[0]?.setAttribute('tabindex', '0')
    }
    const watching = new MutationObserver(see)
    watching.observe(figure, { childList: true, subtree: true })
    see()
    return () => watching.disconnect()
  }, [])
  const press = (target: EventTarget) => {
    const about = aboutOf(target)
    if (about !== null) onPress(about)
    return about !== null
  }
  return {
    ref,
    onClick: (event: MouseEvent) => press(event.target),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const step = STEPS[event.key]
      if (step !== undefined) go(event.currentTarget, step)
      else if ((event.key !== 'Enter' && event.key !== ' ') || !press(event.target)) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

function go(figure: HTMLElement, step: number) {
  const buttons = [...figure.querySelectorAll<SVGGElement>(BUTTONS)]
  const at = buttons.findIndex((button) => button === document.activeElement)
  const next = buttons[at + step]
  if (!next) return
  for (const button of buttons) button.setAttribute('tabindex', button === next ? '0' : '-1')
  next.focus()
}
