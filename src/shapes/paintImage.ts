/** Paints a picture into a box with rounded corners: its middle, as large as fills it. */
import type { Shape } from './shape'

type Box = Omit<Extract<Shape, { is: 'image' }>, 'is' | 'picture' | 'instead'>

export function paintImage(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { x, y, width, height, radius = 0 }: Box,
  bitmap: ImageBitmap,
): void {
  const scale = Math.max(width / bitmap.width, height / bitmap.height)
  const [wide, high] = [width / scale, height / scale]
  context.save()
  context.beginPath()
  context.roundRect(x, y, width, height, radius)
  context.clip()
  context.drawImage(bitmap, (bitmap.width - wide) / 2, (bitmap.height - high) / 2, wide, high, x, y, width, height)
  context.restore()
}
