/** Space: held it pans, in the grid it chooses as well, once it is let go without having panned. */
import type { CanvasRoom } from '../canvasRoom'
import { chooseBySpace } from './gridKeys'

const IN_GRID = '[data-card], [data-cell], [data-phase], [data-step], [data-lane]'
const PANNED_FROM = `[data-canvas-scroller], ${IN_GRID}`

export interface SpaceKey {
  held: () => boolean
  /** It has panned: letting it go is to choose nothing. */
  used: () => void
}

/** Listens until the signal comes. */
export function listenToSpace(room: CanvasRoom, scroller: HTMLElement, signal: AbortSignal): SpaceKey {
  let held = false
  let chooses: KeyboardEvent | null = null
  const down = (event: KeyboardEvent) => {
    if (event.code !== 'Space' || event.repeat || event.defaultPrevented) return
    const target = event.target
    const free = target === document.body || (target instanceof Element && target.matches(PANNED_FROM))
    if (!free) return
    event.preventDefault()
    held = true
    scroller.dataset.hand = ''
    chooses = target instanceof Element && target.matches(IN_GRID) ? event : null
  }
  const up = (event: KeyboardEvent) => {
    if (event.code !== 'Space') return
    held = false
    delete scroller.dataset.hand
    if (chooses) chooseBySpace(room, chooses)
    chooses = null
  }
  addEventListener('keydown', down, { signal })
  addEventListener('keyup', up, { signal })
  return {
    held: () => held,
    used: () => {
      chooses = null
    },
  }
}
