/** The menu's code comes with the first menu that is wanted, or a moment after the page has come to rest. */
import { whenIdle } from '../idle/whenIdle'
import { later } from './later'

export const LazyMenu = later(async () => (await import('./FloatingMenu')).FloatingMenu)

/** Called by what may open a menu, so that the first one opens without waiting. Whoever opens one hears what failed. */
export function fetchMenuSoon(): void {
  whenIdle(() => void LazyMenu.ahead().catch(() => {}), { otherwise: 500 })
}
