/** The menu's code comes with the first menu that is wanted, or a moment after the page has come to rest. */
import { lazy } from 'react'

const load = () => import('./FloatingMenu')

export const LazyMenu = lazy(async () => ({ default: (await load()).FloatingMenu }))

/** Called by what may open a menu, so that the first one opens without waiting. */
export function fetchMenuSoon(): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(() => void load(), 500)
  else requestIdleCallback(() => void load())
}
