/** Whether the clipboard belongs to what has the focus: a field or a dialog has its own. */
export function isTheirs(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([data-open-file]), textarea, [contenteditable="true"], [role="dialog"]') !== null
  )
}
