/** The page's comings and goings: the last moments to write, and the first to look what other tabs did meanwhile. */

export interface Leaving {
  /** Writes what is left: no other moment may come. */
  flush: () => void
  /** The page is looked at again. */
  wake: () => void
  /** Whether leaving now would lose something. */
  unsafe: () => boolean
}

/** Hears the page until the returned function is called. Without a page it hears nothing. */
export function onLeaving({ flush, wake, unsafe }: Leaving): () => void {
  if (typeof window === 'undefined' || typeof document === 'undefined') return () => {}
  const heard = new AbortController()
  const { signal } = heard
  window.addEventListener('pagehide', flush, { signal })
  document.addEventListener('freeze', flush, { signal })
  window.addEventListener(
    'beforeunload',
    (event) => {
      flush()
      if (unsafe()) event.preventDefault()
    },
    { signal },
  )
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') flush()
      else wake()
    },
    { signal },
  )
  for (const kind of ['focus', 'pageshow', 'online']) window.addEventListener(kind, wake, { signal })
  document.addEventListener('resume', wake, { signal })
  return () => heard.abort()
}
