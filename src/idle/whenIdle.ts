/** Does something small once the page has nothing better to do. */

interface Waiting {
  /** It is done after so many milliseconds even if the page is busy; without this it waits as long as it takes. */
  within?: number
  /** Where the browser does not tell when it is idle (Safari): so many milliseconds from now, or at once. */
  otherwise: number | 'now'
}

/** Gives what thinks better of it, as long as it is not done. */
export function whenIdle(perform: () => void, { within, otherwise }: Waiting): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(perform, within === undefined ? {} : { timeout: within })
    return () => cancelIdleCallback(handle)
  }
  if (otherwise === 'now') {
    perform()
    return () => {}
  }
  const timer = setTimeout(perform, otherwise)
  return () => clearTimeout(timer)
}
