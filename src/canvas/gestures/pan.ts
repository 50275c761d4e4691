/** Moving the map by the hand: with the middle button, or with Space held. */
import type { CanvasRoom } from '../canvasRoom'
import { IDLE } from './gestureStore'

export function pan({ camera, gesture }: CanvasRoom, start: PointerEvent): void {
  const { left, top } = camera.store.getState()
  gesture.setState({ gesture: { is: 'pan' } })
  const onMove = (event: PointerEvent) =>
    camera.scrollTo(left + start.clientX - event.clientX, top + start.clientY - event.clientY)
  const panning = new AbortController()
  const { signal } = panning
  const stop = () => {
    panning.abort()
    gesture.setState({ gesture: IDLE })
  }
  addEventListener('pointermove', onMove, { signal })
  addEventListener('pointerup', stop, { signal })
  addEventListener('pointercancel', stop, { signal })
}
