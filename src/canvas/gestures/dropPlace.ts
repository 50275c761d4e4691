/** Where a card would land under a point: the cell, and the place among the cards that stay. Pure. */
import { cardBoxes, cellAt } from '../../layout/layout'
import { METRICS, type Rect } from '../../layout/metrics'
import type { CardId } from '../../model/journeyMap'
import type { Arranged } from '../arrangement/arrangement'
import type { Landing } from './gestureStore'

/** `moving` are the cards in the hand: they are not counted. Null outside the cells. */
export function landingAt(arranged: Arranged, x: number, y: number, moving: ReadonlySet<CardId>): Landing | null {
  const { layout, map, places, measure } = arranged
  const cell = cellAt(layout, x, y)
  if (!cell) return null
  const staying = cardBoxes(layout, map, places, cell.step, cell.lane, measure).filter(({ id }) => !moving.has(id))
  const index = staying.filter(({ box }) => y > box.y + box.height / 2).length
  return { ...cell, index }
}

/** The slot that marks the landing, in map pixels: between the cards that stay, or at the top of an empty cell. */
export function slotOf(arranged: Arranged, landing: Landing, moving: ReadonlySet<CardId>): Rect | null {
  const { layout, map, places, measure } = arranged
  const row = layout.rows[layout.rowOf.get(landing.lane) ?? -1]
  const column = layout.columnOf.get(landing.step)
  if (!row || column === undefined) return null
  const boxes = cardBoxes(layout, map, places, landing.step, landing.lane, measure)
  const staying = boxes.filter(({ id }) => !moving.has(id))
  const after = staying[landing.index]?.box
  const before = staying[landing.index - 1]?.box
  const touchpoint = row.style === 'touchpoint'
  const width = touchpoint ? METRICS.card.width : METRICS.column - METRICS.cellLeft - METRICS.cellRight
  const x = column * METRICS.column + METRICS.cellLeft
  const [first] = boxes
  if (!after && !before) {
    const height = first ? first.box.height : row.height - 2 * METRICS.cellTop - 1
    return { x, y: row.y + METRICS.cellTop, width, height }
  }
  const middle = after && before ? (before.y + before.height + after.y) / 2 : before ? before.y + before.height + 3 : 0
  const y = after && !before ? after.y - 3 : middle
  return { x, y: y - 3, width, height: 6 }
}
