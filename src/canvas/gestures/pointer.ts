/** Where the pointer is over the cells, and what it points at, in the measures of map and screen. */
import type { CardId, LaneId, LinkId, StepId } from '../../model/journeyMap'
import type { CanvasRoom } from '../canvasRoom'
import type { Point } from '../looking/look'
import { mapY } from '../looking/projection'

/** Screen pixels from the top left of the first cell. */
export function cellsPoint(
  scroller: HTMLElement,
  { camera }: CanvasRoom,
  at: { clientX: number; clientY: number },
): Point {
  const { left, top } = scroller.getBoundingClientRect()
  const { frame } = camera.store.getState()
  return {
    x: at.clientX - left + scroller.scrollLeft - frame.left,
    y: at.clientY - top + scroller.scrollTop - frame.top,
  }
}

/** The same point in map pixels. */
export function mapPoint({ camera }: CanvasRoom, point: Point): Point {
  const { zoom, projection } = camera.store.getState()
  return { x: point.x / zoom, y: mapY(projection, point.y) }
}

export type Target =
  | { is: 'card'; id: CardId }
  | { is: 'port'; id: CardId }
  | { is: 'link'; id: LinkId }
  | { is: 'cell'; step: StepId; lane: LaneId; add: boolean }
  | { is: 'head'; id: string }
  | { is: 'field' }
  | null

export function targetOf(element: EventTarget | null): Target {
  if (!(element instanceof Element)) return null
  if (element.closest('textarea, input, button, select, a, [role^="menu"]')) return { is: 'field' }
  const port = element.closest<HTMLElement>('[data-port]')
  if (port?.dataset.port !== undefined) return { is: 'port', id: port.dataset.port }
  const card = element.closest<HTMLElement>('[data-card]')
  if (card?.dataset.card !== undefined) return { is: 'card', id: card.dataset.card }
  const link = element.closest('[data-link]')?.getAttribute('data-link')
  if (link) return { is: 'link', id: link }
  const cell = element.closest<HTMLElement>('[data-cell]')
  if (cell) {
    const { cellStep: step, cellLane: lane } = cell.dataset
    const add = element.closest('[data-add]') !== null
    return step !== undefined && lane !== undefined ? { is: 'cell', step, lane, add } : null
  }
  const head = element.closest<HTMLElement>('[data-phase], [data-step], [data-lane]')
  const id = head?.dataset.phase ?? head?.dataset.step ?? head?.dataset.lane
  return id === undefined ? null : { is: 'head', id }
}
