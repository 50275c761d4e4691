/** The measures of the grid in map pixels (1 at 100 %), the same for the screen and for every picture. */
export const METRICS = {
  column: 160,
  /** Header row of the phases, of the steps, and the scale bar below them. */
  phaseRow: 36,
  stepRow: 22,
  scaleBar: 6,
  rail: 20,
  laneHeader: 140,
  cellLeft: 16,
  cellRight: 8,
  cellTop: 5,
  cardGap: 6,
  /** The line below the cards of a crowded cell. */
  moreLine: 24,
  rowMin: 52,
  noteMin: 34,
  card: {
    width: 136,
    left: 14,
    right: 6,
    top: 5,
    bottom: 4,
    line: 16,
    lines: 3,
    marks: 14,
    marksGap: 4,
    coin: 22,
    /** The strip of pictures at the bottom: its height, and how far it keeps from the card's edges. */
    strip: { height: 64, inset: 4, gap: 2, most: 3, radius: 2 },
    /** The picture on a card that has no room for a strip, and how far it keeps from the card's right edge. */
    thumb: { width: 26, height: 20, right: 7 },
  },
  note: { line: 18, top: 7, bottom: 7, lines: 4 },
} as const

export const CARD_FONT = {
  family: 'ui',
  size: 12,
  weight: 500,
  italic: false,
} as const
export const NOTE_FONT = {
  family: 'ui',
  size: 12,
  weight: 400,
  italic: false,
} as const
export const VOICE_FONT = {
  family: 'voice',
  size: 14,
  weight: 400,
  italic: true,
} as const

/** What the words of cards are set in, and so measured by. */
export const TEXT_FONTS: readonly Font[] = [CARD_FONT, NOTE_FONT, VOICE_FONT]

export interface Font {
  family: 'ui' | 'voice'
  size: number
  weight: number
  italic: boolean
}

/** The width of a text on one line in pixels; handed in, since only a screen can measure. */
export type MeasureText = (text: string, font: Font) => number

export interface Rect {
  x: number
  y: number
  width: number
  height: number
}
