/** What a drawing is made of: flat data that a screen, a canvas or a file can paint. Knows no map. */
import type { Token } from './theme'

/** A colour of the theme, so that one drawing serves light and dark; or a fixed `#rrggbb`. */
export type Paint = Token | `#${string}`

export interface Stroke {
  paint: Paint
  width: number
  /** Lengths of dash and gap. */
  dash?: readonly number[]
  opacity?: number
}

export type Shape =
  | {
      is: 'box'
      x: number
      y: number
      width: number
      height: number
      radius?: number
      fill?: Paint
      opacity?: number
      stroke?: Stroke
    }
  | {
      is: 'line'
      x1: number
      y1: number
      x2: number
      y2: number
      stroke: Stroke
    }
  /** SVG path data, drawn at (x, y) and scaled, its stroke with it. */
  | {
      is: 'path'
      d: string
      x?: number
      y?: number
      scale?: number
      fill?: Paint
      opacity?: number
      /** Parallel lines at 45° in place of a flat fill. */
      hatch?: boolean
      stroke?: Stroke
      round?: boolean
    }
  /** One line of text; `y` is its baseline. `halo` paints an outline below it. */
  | {
      is: 'text'
      x: number
      y: number
      text: string
      font: ShapeFont
      fill: Paint
      anchor?: 'start' | 'middle' | 'end'
      halo?: Paint
      /** Quarter turn to the left around (x, y). */
      turned?: boolean
    }
  /** A picture that fills its box, cut where it is longer; `instead` is drawn where it is not to be had. */
  | {
      is: 'image'
      x: number
      y: number
      width: number
      height: number
      radius?: number
      /** The hash of its bytes; whoever paints knows where they are. */
      picture: string
      instead: readonly Shape[]
    }
  /** Children share an origin; `about` ties the drawing back to the record that it shows, `name` says it in words. */
  | {
      is: 'group'
      x: number
      y: number
      about?: string
      name?: string
      shapes: readonly Shape[]
    }

export interface ShapeFont {
  family: 'ui' | 'voice'
  size: number
  weight: number
  italic: boolean
}

export interface Drawing {
  width: number
  height: number
  background: Paint | null
  shapes: readonly Shape[]
}

/** A drawing that another thread holds, too rich to be painted here: it is asked for its picture at a size. */
export interface FarDrawing extends Omit<Drawing, 'shapes'> {
  /** Canvas pixels; null where it was asked for another meanwhile. */
  painted(size: { width: number; height: number }): Promise<ImageBitmap | null>
}
