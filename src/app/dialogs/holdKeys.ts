/** Keeps what is typed between the key that opens a dialog and the dialog's own field, so that no letter goes to the page. */

/** Where a dialog's field has the focus, keys are its own. */
const inDialog = () => document.activeElement?.closest('[role="dialog"], [role="alertdialog"]') ?? null

/** React notices a value only through the property of the element's own class. */
function write(field: HTMLInputElement, text: string) {
  Reflect.set(HTMLInputElement.prototype, 'value', text, field)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * Listens until the returned function is called. `replay`: what was typed is written into the dialog's field once
 * that has the focus, and Enter is pressed there; without it the keys are only kept from the page.
 */
export function holdKeys(replay: boolean, cancel: () => void): () => void {
  let typed: string[] = []
  let entered = false
  const onKey = (event: KeyboardEvent) => {
    if (inDialog() || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.key === 'Escape') cancel()
    else if (event.key === 'Enter') entered = true
    else if (event.key === 'Backspace') typed = typed.slice(0, -1)
    else if (/^.$/u.test(event.key)) typed.push(event.key)
  }
  const onFocus = (event: FocusEvent) => {
    const field = event.target
    if (!replay || !(field instanceof HTMLInputElement) || !inDialog()) return
    removeEventListener('focusin', onFocus)
    if (typed.length > 0) write(field, typed.join(''))
    const enter = () =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    // The dialog is still being put on the page.
    if (entered) setTimeout(enter)
  }
  addEventListener('keydown', onKey, true)
  addEventListener('focusin', onFocus)
  return () => {
    removeEventListener('keydown', onKey, true)
    removeEventListener('focusin', onFocus)
  }
}
