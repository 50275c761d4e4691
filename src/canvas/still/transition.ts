/**
 * What React Flow's zoom asks of `d3-transition`, for a viewport that never moves by itself: the native scroll
 * container does, and React Flow is told where. The build takes this in its place (`vite.config.ts`), and the tweening
 * of colours, text and paths that comes along stays out of what is loaded first.
 */
import { selection } from 'd3-selection'

interface Interruptible {
  interrupt: () => unknown
}

const prototype = selection.prototype as unknown as Interruptible
prototype.interrupt = function (this: unknown) {
  return this
}

/** Nothing is under way, so there is nothing to interrupt. */
export function interrupt(): void {}
