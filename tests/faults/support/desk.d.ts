/** What the page without a screen shows to the tests. */
import type { Desk } from '../harness/main'

declare global {
  interface Window {
    desk: Desk
    told?: (line: string) => void
    /** By how much the page's clock is wrong, in milliseconds. */
    clockJump: number
  }
}
