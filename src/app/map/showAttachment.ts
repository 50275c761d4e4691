/** What was just hung on a card is written on in the inspector: it opens, and the keyboard goes into the new entry. */
import { prefer } from '../preferences'

const CONTROL = 'textarea, input, select, [role="radio"][tabindex="0"], button'
/** Frames to wait for the panel; after that somebody has gone elsewhere. */
const PATIENCE = 60

export function showAttachment(type: string): void {
  prefer({ inspector: true })
  const look = (left: number) => {
    const entries = document.querySelectorAll(`[data-inspector] [data-attachment="${type}"]`)
    const control = [...entries].at(-1)?.querySelector<HTMLElement>(CONTROL)
    if (control) control.focus()
    else if (left > 0) requestAnimationFrame(() => look(left - 1))
  }
  requestAnimationFrame(() => look(PATIENCE))
}
