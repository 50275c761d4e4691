/** A drawing too rich for elements, painted on a canvas at the size at which it is seen. */
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { paintCanvas } from '../../shapes/paintCanvas'
import { colourOf } from '../../shapes/paint'
import type { Drawing } from '../../shapes/shape'
import { DARK, LIGHT } from '../../shapes/theme'
import { pictureNews, seenPicture } from '../../ui/pictures'

/** Larger canvases are refused by some browsers. */
const LARGEST = 8192

/** Canvas pixels for what is seen at this size. */
export function canvasSize(width: number, height: number): { width: number; height: number } {
  const density = Math.min(window.devicePixelRatio, LARGEST / Math.max(width, height, 1))
  return { width: Math.max(1, Math.round(width * density)), height: Math.max(1, Math.round(height * density)) }
}

export interface PaintedDrawingProps {
  drawing: Drawing
  theme: 'light' | 'dark'
  width: number
  height: number
}

export function PaintedDrawing({ drawing, theme, width, height }: PaintedDrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  // Painted anew where pictures have come.
  const pictures = useStore(pictureNews)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!canvas.current || !context) return
    const colours = theme === 'dark' ? DARK : LIGHT
    Object.assign(canvas.current, canvasSize(width, height))
    const scale = canvas.current.width / drawing.width
    context.setTransform(scale, 0, 0, scale, 0, 0)
    if (drawing.background) {
      context.fillStyle = colourOf(drawing.background, colours)
      context.fillRect(0, 0, drawing.width, drawing.height)
    }
    paintCanvas(context, drawing.shapes, colours, seenPicture)
  }, [drawing, theme, width, height, pictures])
  return <canvas ref={canvas} aria-hidden="true" style={{ width, height }} />
}
