/** Does something small once the page has nothing better to do; the returned function thinks better of it. */
export function whenIdle(perform: () => void): () => void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(perform, 1500)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(perform, { timeout: 5000 })
  return () => cancelIdleCallback(handle)
}
