/** A drawing that another thread holds and paints; what was seen last stands until it has painted the next size. */
import { useEffect, useRef } from 'react'
import type { FarDrawing } from '../../shapes/shape'
import { canvasSize } from './PaintedDrawing'

export interface FarPictureProps {
  drawing: FarDrawing
  width: number
  height: number
}

export function FarPicture({ drawing, width, height }: FarPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let wanted = true
    void drawing.painted(canvasSize(width, height)).then((bitmap) => {
      if (!wanted || !canvas.current) return bitmap?.close()
      // Handed over without being copied.
      if (bitmap) canvas.current.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
    })
    return () => {
      wanted = false
    }
  }, [drawing, width, height])
  return <canvas ref={canvas} aria-hidden="true" style={{ width, height }} />
}
