/** Where cards and the keyboard's place are on the map, and how they are brought into view. */
import type { Focus } from '../../commands/command'
import { cardBoxes } from '../../layout/layout'
import type { CardId, Id } from '../../model/journeyMap'
import type { Arranged } from '../arrangement/arrangement'
import type { CanvasRoom } from '../canvasRoom'
import { METRICS, type Rect } from '../../layout/metrics'

/** Where a card stands, in map pixels; null where its lane is hidden. */
export function cardRect({ map, layout, places, measure }: Arranged, id: CardId): Rect | null {
  const card = map.cards[id]
  if (!card) return null
  return cardBoxes(layout, map, places, card.step, card.lane, measure).find((entry) => entry.id === id)?.box ?? null
}

/** Where the keyboard's place is, in map pixels. A header gives the cells that it heads, without extent across them. */
export function focusRect(arranged: Arranged, focus: Focus): Rect | null {
  const { layout, map } = arranged
  if ('header' in focus) {
    const row = layout.rows[layout.rowOf.get(focus.header) ?? -1]
    if (row) return { x: 0, y: row.y, width: 0, height: row.height }
    const phase = layout.phases.find((box) => box.phase.id === focus.header)
    const column = layout.columnOf.get(focus.header) ?? phase?.first
    return column === undefined ? null : { x: column * METRICS.column, y: 0, width: METRICS.column, height: 0 }
  }
  if (focus.card !== undefined && map.cards[focus.card]) return cardRect(arranged, focus.card)
  const column = layout.columnOf.get(focus.step)
  const row = layout.rows[layout.rowOf.get(focus.lane) ?? -1]
  if (column === undefined || !row) return null
  return { x: column * METRICS.column, y: row.y, width: METRICS.column, height: row.height }
}

/** Sees to it that the keyboard's place can be seen, clear of the headers. */
export function showFocus({ arrangement, camera }: CanvasRoom, focus: Focus): void {
  const rect = focusRect(arrangement.store.getState(), focus)
  if (!rect) return
  const isHead = 'header' in focus
  camera.reveal(rect, isHead && rect.height === 0 ? 'x' : isHead && rect.width === 0 ? 'y' : undefined)
}

/** The focus that stands for a record. */
export function focusOf(map: Arranged['map'], id: Id): Focus | null {
  const card = map.cards[id] ?? map.cards[map.links[id]?.from ?? '']
  if (card) return { step: card.step, lane: card.lane, card: card.id }
  return map.phases[id] || map.steps[id] || map.lanes[id] ? { header: id } : null
}

/** The rectangle that takes in all of them. */
export function around(rects: readonly Rect[]): Rect | null {
  const [first] = rects
  if (!first) return null
  const x = Math.min(...rects.map((rect) => rect.x))
  const y = Math.min(...rects.map((rect) => rect.y))
  const right = Math.max(...rects.map((rect) => rect.x + rect.width))
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height))
  return { x, y, width: right - x, height: bottom - y }
}
