/** How high cells want to be, and the rows with them. Pure. */
import type { JourneyMap, LaneId, StepId } from '../model/journeyMap'
import { cardsAt, type Places } from '../model/places'
import { picturesOf } from '../model/queries'
import { foldOf, type Unfolded } from './folding'
import type { CardStyle, MeasureCard } from './measureCard'
import { stripHeight } from './pictureStrip'
import { METRICS } from './metrics'

/** What heights are measured by. */
export interface Measuring {
  map: JourneyMap
  places: Places
  measure: MeasureCard
  unfolded: Unfolded
}

interface Lane {
  lane: LaneId
  style: CardStyle
}

/** `tallest`: the step whose cell makes the row as high as it is; null where it has its least height. */
export interface RowHeight {
  height: number
  tallest: StepId | null
}

/** In map pixels, with the room above and below the cards; 0 where there are none. */
export function cellHeight({ map, places, measure, unfolded }: Measuring, step: StepId, { lane, style }: Lane): number {
  const cards = cardsAt(places, step, lane)
  if (cards.length === 0) return 0
  const { shown, line } = foldOf(unfolded, step, lane, cards.length, style)
  let height = padOf(style) - METRICS.cardGap + (line ? METRICS.moreLine : 0)
  for (let i = 0; i < shown; i++) height += measure(map.cards[cards[i]!]!, style).height + METRICS.cardGap
  return height
}

const padOf = (style: CardStyle) =>
  1 + (style === 'touchpoint' ? 2 * METRICS.cellTop : METRICS.note.top + METRICS.note.bottom)

/** What pictures may add to a card. */
const STRIP = stripHeight([''])

/** The highest cell makes the row. The fullest are measured first, and those that cannot be higher are not. */
export function rowHeight(by: Measuring, row: Lane): RowHeight {
  const { style } = row
  let height: number = style === 'touchpoint' ? METRICS.rowMin : METRICS.noteMin
  let tallest: StepId | null = null
  const byCount: StepId[][] = []
  for (const [step, cards] of by.places.get(row.lane) ?? []) (byCount[cards.length] ??= []).push(step)
  const most = (by.measure.most?.[style] ?? Number.POSITIVE_INFINITY) + METRICS.cardGap
  for (let count = byCount.length - 1; count > 0; count--) {
    const bound = count * most - METRICS.cardGap + padOf(style) + METRICS.moreLine
    const pictures = style === 'touchpoint' ? count * STRIP : 0
    for (const step of byCount[count] ?? []) {
      if (bound + pictures <= height || (bound <= height && bound + picturedIn(by, step, row) <= height)) continue
      const cell = cellHeight(by, step, row)
      if (cell > height) [height, tallest] = [cell, step]
    }
  }
  return { height, tallest }
}

/** What pictures add to a cell: no text is measured for it. */
function picturedIn({ map, places }: Measuring, step: StepId, { lane, style }: Lane): number {
  if (style !== 'touchpoint') return 0
  let height = 0
  for (const id of cardsAt(places, step, lane)) height += stripHeight(picturesOf(map.cards[id]!))
  return height
}

/** The height of a row some cells of which have changed. */
export function heightAfter(by: Measuring, row: Lane & RowHeight, steps: ReadonlySet<StepId>): RowHeight {
  let { height, tallest } = row
  for (const step of steps) {
    const cell = cellHeight(by, step, row)
    if (cell > height) [height, tallest] = [cell, step]
    // The one that made it high does so no more: another takes its place.
    else if (step === tallest && cell < height) return rowHeight(by, row)
  }
  return { height, tallest }
}
