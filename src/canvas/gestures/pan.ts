/** Moving the map by the hand: with the middle button, or with Space held. */
import type { CanvasRoom } from '../canvasRoom'
import { IDLE } from './gestureStore'

export function pan({ camera, gesture }: CanvasRoom, start: PointerEvent): void {
  const { left, top } = camera.store.getState()
  gesture.setState({ gesture: { is: 'pan' } })
  const onMove = (event: PointerEvent) =>
    camera.scrollTo(left + start.clientX - event.clientX, top + start.clientY - event.clientY)
  const stop = () => {
    removeEventListener('pointermove', onMove)
    removeEventListener('pointerup', stop)
    removeEventListener('pointercancel', stop)
    gesture.setState({ gesture: IDLE })
  }
  addEventListener('pointermove', onMove)
  addEventListener('pointerup', stop)
  addEventListener('pointercancel', stop)
}
