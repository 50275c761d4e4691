/** Dragging a header to another place: phases and steps along the top, lanes along the side; one command at the end. */
import { moveLane } from '../../commands/moveLane'
import { movePhase } from '../../commands/movePhase'
import { moveStep } from '../../commands/moveStep'
import type { Id } from '../../model/journeyMap'
import type { CanvasRoom } from '../canvasRoom'
import { followPointer } from './followPointer'
import { IDLE } from './gestureStore'
import { type HeadLanding, laneLanding, phaseLanding, stepLanding } from './headLanding'
import { cellsPoint } from './pointer'

export function dragHead(room: CanvasRoom, scroller: HTMLElement, start: PointerEvent, id: Id): void {
  const { editor, camera, gesture } = room
  if (editor.store.getState().readonly) return
  const landingAt = (event: PointerEvent): HeadLanding | null => {
    const { map } = editor.store.getState()
    const { projection } = camera.store.getState()
    const { x, y } = cellsPoint(scroller, room, event)
    if (map.phases[id]) return phaseLanding(projection.layout, projection.column, id, x)
    if (map.steps[id]) return stepLanding(map, projection.layout, projection.column, id, x)
    return map.lanes[id] ? laneLanding(map, projection, id, y) : null
  }
  followPointer(room, scroller, start, true, {
    move(event) {
      const landing = landingAt(event)
      gesture.setState({ gesture: landing ? { is: 'head', id, landing } : IDLE })
    },
    end(event) {
      const landing = landingAt(event)
      gesture.setState({ gesture: IDLE })
      if (landing) drop(room, id, landing)
    },
    cancel: () => gesture.setState({ gesture: IDLE }),
  })
}

function drop({ editor }: CanvasRoom, id: Id, landing: HeadLanding): void {
  if (landing.of === 'phase') editor.run(movePhase, { id, index: landing.index })
  else if (landing.of === 'step') editor.run(moveStep, { id, phase: landing.phase, index: landing.index })
  else editor.run(moveLane, { id, index: landing.index })
}
