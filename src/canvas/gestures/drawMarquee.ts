/** Choosing by a rectangle drawn over the cells; it reaches what has no elements too. */
import { screenY } from '../looking/projection'
import type { CanvasRoom } from '../canvasRoom'
import { followPointer } from './followPointer'
import { IDLE } from './gestureStore'
import { cellsPoint } from './pointer'
import { cardsTouching } from '../keys/reach'
import type { Rect } from '../../layout/metrics'
import { mapY } from '../looking/projection'

export function drawMarquee(room: CanvasRoom, scroller: HTMLElement, start: PointerEvent): void {
  const { editor, arrangement, camera, gesture } = room
  const before = editor.store.getState().selection
  const adds = start.shiftKey || start.ctrlKey || start.metaKey
  // Held in map pixels, since the cells may scroll below it.
  const from = cellsPoint(scroller, room, start)
  const first = { x: from.x / camera.store.getState().zoom, y: mapY(camera.store.getState().projection, from.y) }

  const rectAt = (at: PointerEvent): { screen: Rect; map: Rect } => {
    const { zoom, projection } = camera.store.getState()
    const to = cellsPoint(scroller, room, at)
    const origin = { x: first.x * zoom, y: screenY(projection, first.y) }
    const screen = spanning(origin, to)
    const top = mapY(projection, screen.y)
    const map = {
      x: screen.x / zoom,
      y: top,
      width: screen.width / zoom,
      height: mapY(projection, screen.y + screen.height) - top,
    }
    return { screen, map }
  }
  followPointer(room, scroller, start, true, {
    move(at) {
      const rect = rectAt(at)
      gesture.setState({ gesture: { is: 'marquee', rect: rect.screen } })
      const touched = cardsTouching(arrangement.store.getState(), rect.map)
      const selection = adds ? [...new Set([...before, ...touched])] : touched
      if (!sameIds(selection, editor.store.getState().selection)) editor.select(selection)
    },
    end: () => gesture.setState({ gesture: IDLE }),
    cancel() {
      gesture.setState({ gesture: IDLE })
      editor.select(before)
    },
  })
}

function spanning(a: { x: number; y: number }, b: { x: number; y: number }): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

const sameIds = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id, i) => id === b[i])
