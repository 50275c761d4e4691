/** Measures cards for pictures: every line of a title has its room, and the marks stand in one row as on the screen. */
import type { CardStyle, MeasuredCard } from '../layout/measureCard'
import { CARD_FONT, METRICS, NOTE_FONT, VOICE_FONT } from '../layout/metrics'
import { stripHeight } from '../layout/pictureStrip'
import { wrap } from '../layout/wrap'
import type { Card, JourneyMap } from '../model/journeyMap'
import { picturesOf } from '../model/queries'
import { type CardMarks, cardMarks, type Mark, marksInRow } from './cardMarks'
import type { SceneTools } from './sceneTools'

export interface PictureCard extends MeasuredCard {
  bears: CardMarks
  row: readonly Mark[]
  /** How many marks had no room. */
  more: number
}

export const NO_MARKS: CardMarks = { marks: [], end: [], hues: [] }

/** The width inside a card's border and padding. */
export const CARD_ROOM = METRICS.card.width - METRICS.card.left - METRICS.card.right - 2

export type MeasurePictureCard = (card: Card, style: CardStyle) => PictureCard

export function pictureMeasurer(map: JourneyMap, { t, measure }: SceneTools): MeasurePictureCard {
  const known = new Map<Card, PictureCard>()
  return (card, style) => {
    let measured = known.get(card)
    if (!measured) {
      measured = style === 'touchpoint' ? touchpoint(card) : note(card, style)
      known.set(card, measured)
    }
    return measured
  }

  function touchpoint(card: Card): PictureCard {
    const m = METRICS.card
    const lines = wrap(card.title, CARD_ROOM, CARD_FONT, measure)
    const bears = cardMarks(card, map.personas, t)
    const marks = bears.marks.length + bears.end.length + bears.hues.length > 0
    const pictures = picturesOf(card)
    const words = 2 + m.top + lines.length * m.line + (marks ? m.marksGap + m.marks : 0) + m.bottom
    const height = words + stripHeight(pictures)
    return { lines, cut: false, marks, pictures, height, bears, ...marksInRow(bears, CARD_ROOM, measure) }
  }

  function note(card: Card, style: 'note' | 'voice'): PictureCard {
    const width = METRICS.column - METRICS.cellLeft - METRICS.cellRight
    const lines = wrap(card.title, width, style === 'voice' ? VOICE_FONT : NOTE_FONT, measure)
    const height = lines.length * METRICS.note.line
    return { lines, cut: false, marks: false, pictures: [], height, bears: NO_MARKS, row: [], more: 0 }
  }
}
