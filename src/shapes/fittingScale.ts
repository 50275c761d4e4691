/** How large a picture may be drawn: what browsers can hold on one canvas. */
import type { Drawing } from './shape'

/** The longest side, and how many pixels at once. */
const LONGEST = 32_767
const MOST = 2 ** 28

/** The scale at which a drawing fits a canvas, at most the one that is wanted. */
export function fittingScale({ width, height }: Pick<Drawing, 'width' | 'height'>, wanted: number): number {
  return Math.min(wanted, LONGEST / width, LONGEST / height, Math.sqrt(MOST / (width * height)))
}
