/** What lies below the pointer where cards are painted and have no elements. */
import { cardsAt } from '../../model/places'
import type { CanvasRoom } from '../canvasRoom'
import type { Point } from '../looking/look'
import { PAINTED_BELOW, seenIn } from '../looking/projection'
import type { Target } from './pointer'
import { tileRects } from '../painting/tileCells'

/** `point` in screen pixels of the cells. */
export function paintedTarget({ camera, arrangement }: CanvasRoom, point: Point): Target {
  const { projection, zoom } = camera.store.getState()
  const { layout, places } = arrangement.store.getState()
  if (zoom >= PAINTED_BELOW || point.x < 0 || point.y < 0 || point.y >= projection.height) return null
  const { columns, rows } = seenIn(projection, point.x, point.y, 1e-3, 1e-3)
  const step = layout.columns[columns.from]?.id
  const lane = layout.rows[rows.from]?.lane
  if (step === undefined || lane === undefined || columns.to <= columns.from) return null
  const ids = cardsAt(places, step, lane)
  const at = tileRects(projection, columns.from, rows.from, ids.length).findIndex(
    ({ y, height }) => point.y >= y && point.y < y + height + 2,
  )
  const id = ids[at]
  return id === undefined ? { is: 'cell', step, lane, add: false } : { is: 'card', id }
}
