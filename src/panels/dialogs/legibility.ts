/** How large the words of a picture come out on a slide, and from where they can be read. */

/** A slide of 13.33 × 7.5 inches, in points: what both PowerPoint and Keynote begin with. */
const SLIDE = { width: 960, height: 540 }
/** Heights of the type in a picture, in its own units. */
const CARD_TITLE = 12
const PHASE_NAME = 14

/** Below, words on a laptop are a strain; from there on, they can be read across a room. */
export const LAPTOP_POINTS = 7
export const PROJECTED_POINTS = 12

export interface Legibility {
  /** Points of card titles and phase names on the slide. */
  cards: number
  phases: number
  verdict: 'poor' | 'laptop' | 'good'
}

export function legibilityOf(size: { width: number; height: number }): Legibility {
  const factor = Math.min(SLIDE.width / Math.max(1, size.width), SLIDE.height / Math.max(1, size.height))
  const cards = CARD_TITLE * factor
  const verdict = cards >= PROJECTED_POINTS ? 'good' : cards >= LAPTOP_POINTS ? 'laptop' : 'poor'
  return { cards, phases: PHASE_NAME * factor, verdict }
}
