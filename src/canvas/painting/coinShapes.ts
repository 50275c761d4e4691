/** The emotion of a card as shapes; an open ring where nothing is known. */
import { faceShapes } from '../../shapes/marks'
import type { Shape } from '../../shapes/shape'

const RING: Shape = {
  is: 'path',
  d: 'M.5 10a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0',
  fill: 'surface-card',
  stroke: { paint: 'line-3', width: 1, dash: [3, 2] },
}

export function coinShapes(valence: number | null, x: number, y: number, size: number): Shape[] {
  return valence === null
    ? [{ ...RING, x: x + 1, y: y + 1, scale: (size - 2) / 20 } as Shape]
    : faceShapes(valence, x, y, size)
}
