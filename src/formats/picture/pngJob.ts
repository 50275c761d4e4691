/** What is sent to the drawing worker, and what it answers. */
import type { Language } from '../../i18n/words'
import type { Card, JourneyMap } from '../../model/journeyMap'
import type { PictureOptions } from '../../scene/pictured'
import type { Drawing } from '../../shapes/shape'
import type { Note, WriteOptions } from '../format'

export interface PngJob {
  map: JourneyMap
  options: WriteOptions
  language: Language
  /** The pictures that the map names, by name. */
  pictures: ReadonlyMap<string, Blob>
}

/** The size of a canvas. */
export interface CanvasSize {
  width: number
  height: number
}

/**
 * A map goes over in parts, since copying a large one at once would hold up the screen: cards first, the rest last.
 * Then it can be drawn as a file, or looked at: laid out once, and painted at each size at which it is seen.
 */
export type PngPart =
  | { is: 'cards'; cards: Card[] }
  | { is: 'rest'; rest: Omit<PngJob, 'options'> }
  | { is: 'draw'; options: WriteOptions }
  | { is: 'look'; look: number; options: PictureOptions }
  | ({ is: 'paint'; look: number; paint: number } & CanvasSize)

export interface PngDone {
  blob: Blob
  notes: readonly Note[]
}

export type Looked = Pick<Drawing, 'width' | 'height' | 'background'>

export type PngAnswer =
  | { is: 'ready' }
  | { is: 'progress'; share: number }
  | { is: 'done'; done: PngDone }
  | { is: 'looked'; look: number; looked: Looked }
  | { is: 'painted'; paint: number; bitmap: ImageBitmap | null }
  | { is: 'failed'; reason: string }
