/** Boxes on whole pixels of the screen, where a browser puts the elements that they stand for. */
import type { Shape } from '../../shapes/shape'

export function onPixels(shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape) => {
    if (shape.is !== 'box' || shape.radius) return shape
    const inset = (shape.stroke?.width ?? 0) / 2
    const [x, y] = [Math.round(shape.x - inset), Math.round(shape.y - inset)]
    const right = Math.round(shape.x + shape.width + inset)
    const bottom = Math.round(shape.y + shape.height + inset)
    return { ...shape, x: x + inset, y: y + inset, width: right - x - 2 * inset, height: bottom - y - 2 * inset }
  })
}
